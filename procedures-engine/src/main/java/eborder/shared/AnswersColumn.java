package eborder.shared;

import eborder.form.Answers;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** Keeps answers in a jsonb column. Names the database driver, since JDBC has no type for jsonb. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<Answers, Object> {
    @Override
    public Object convertToDatabaseColumn(Answers answers) {
        var json = new PGobject();
        json.setType("jsonb");
        try {
            json.setValue(answers == null ? null : answers.toString());
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return json;
    }

    @Override
    public Answers convertToEntityAttribute(Object column) {
        return column == null ? null : Answers.parse(column.toString());
    }
}
