package eborder.permit.tour;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A party's number, unique nationwide and never that of a permit: gate, year, P and running number, {@code HPH-26-P000017}. */
public record TourPartyNumber(String sealed) {
    private static final Pattern SEALED = Pattern.compile("([A-Z0-9]{2,4})([0-9]{2})(P[0-9]{6})");

    public TourPartyNumber {
        if (!SEALED.matcher(sealed).matches()) {
            throw new IllegalArgumentException("not a party's number");
        }
    }

    /** @param year four digits */
    static TourPartyNumber of(String unit, int year, long running) {
        return new TourPartyNumber("%s%02dP%06d".formatted(unit, year % 100, running));
    }

    /** Reads it with or without hyphens, in any case; empty if it is none. */
    public static Optional<TourPartyNumber> typed(String text) {
        var letters = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return SEALED.matcher(letters).matches() ? Optional.of(new TourPartyNumber(letters)) : Optional.empty();
    }

    /** With hyphens, for people. */
    public String written() {
        return SEALED.matcher(sealed).replaceFirst("$1-$2-$3");
    }

    @Override
    public String toString() {
        return written();
    }
}
