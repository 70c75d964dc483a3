package eborder.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a fingerprint in a text column. */
@Converter(autoApply = true)
public class FingerprintColumn implements AttributeConverter<Fingerprint, String> {
    @Override
    public String convertToDatabaseColumn(Fingerprint fingerprint) {
        return fingerprint == null ? null : fingerprint.hex();
    }

    @Override
    public Fingerprint convertToEntityAttribute(String column) {
        return column == null ? null : new Fingerprint(column);
    }
}
