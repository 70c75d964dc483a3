package eborder.portcall;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an IMO number in a text column. */
@Converter(autoApply = true)
public class ImoNumberColumn implements AttributeConverter<ImoNumber, String> {
    @Override
    public String convertToDatabaseColumn(ImoNumber number) {
        return number == null ? null : number.digits();
    }

    @Override
    public ImoNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ImoNumber(column);
    }
}
