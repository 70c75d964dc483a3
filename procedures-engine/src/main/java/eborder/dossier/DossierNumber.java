package eborder.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The portal's number of a filed dossier: year, gate, running number, for example {@code 2026-HPH-000127}. */
public record DossierNumber(String text) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[A-Z0-9]{2,4}-[0-9]{6,}");

    public DossierNumber {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a dossier number: " + text);
        }
    }

    /** As somebody typed it, empty if it is none. */
    public static Optional<DossierNumber> read(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(text).matches() ? Optional.of(new DossierNumber(text)) : Optional.empty();
    }

    public static DossierNumber of(int year, String unit, long running) {
        return new DossierNumber("%d-%s-%06d".formatted(year, unit, running));
    }

    @Override
    public String toString() {
        return text;
    }
}
