package eborder.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a dossier number in a text column. */
@Converter(autoApply = true)
public class DossierNumberColumn implements AttributeConverter<DossierNumber, String> {
    @Override
    public String convertToDatabaseColumn(DossierNumber number) {
        return number == null ? null : number.text();
    }

    @Override
    public DossierNumber convertToEntityAttribute(String column) {
        return column == null ? null : new DossierNumber(column);
    }
}
