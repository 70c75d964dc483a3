package eborder.permit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a permit number in a text column, without dashes. */
@Converter(autoApply = true)
public class PermitNumberColumn implements AttributeConverter<PermitNumber, String> {
    @Override
    public String convertToDatabaseColumn(PermitNumber number) {
        return number == null ? null : number.sealed();
    }

    @Override
    public PermitNumber convertToEntityAttribute(String column) {
        return column == null ? null : new PermitNumber(column);
    }
}
