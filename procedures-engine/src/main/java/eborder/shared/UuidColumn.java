package eborder.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.util.PGobject;

/** A {@code UUID} is a {@code uuid}. EclipseLink binds it natively but for null, which it declares to be text. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(UUID uuid) {
        return uuid == null ? nothing() : uuid;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return (UUID) column;
    }

    private static PGobject nothing() {
        try {
            PGobject nothing = new PGobject();
            nothing.setType("uuid");
            nothing.setValue(null);
            return nothing;
        } catch (SQLException e) {
            throw new IllegalStateException("a PGobject takes any value", e);
        }
    }
}
