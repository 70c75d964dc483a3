package eborder.permit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A permit's number, unique nationwide: gate, year, running number, for example {@code HPH-26-0000017}. In the seal the
 * dashes are left out ({@code HPH260000017}).
 */
public record PermitNumber(String sealed) {
    private static final Pattern SEALED = Pattern.compile("([A-Z0-9]{2,4})([0-9]{2})([0-9]{7})");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

    public PermitNumber {
        if (!SEALED.matcher(sealed).matches()) {
            throw new IllegalArgumentException("not a permit number");
        }
    }

    /** @param year four digits */
    public static PermitNumber of(String unit, int year, long running) {
        return new PermitNumber("%s%02d%07d".formatted(unit, year % 100, running));
    }

    /** Reads what a person typed, with or without dashes and blanks, in any case; empty if it is no permit number. */
    public static Optional<PermitNumber> typed(String text) {
        var letters = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return SEALED.matcher(letters).matches() ? Optional.of(new PermitNumber(letters)) : Optional.empty();
    }

    /** With dashes, for people. */
    public String written() {
        return SEALED.matcher(sealed).replaceFirst("$1-$2-$3");
    }

    @Override
    public String toString() {
        return written();
    }
}
