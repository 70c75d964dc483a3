package eborder.gate.document;

import java.util.List;

/**
 * What a machine-readable zone says, all its check digits right; parts as they stand there, without the fillers behind them.
 *
 * @param issuer state or organisation, ICAO 9303 code of 1 to 3 letters; {@code nationality} likewise
 * @param numbers by which the document is known: its number, and for a Vietnamese identity card also the twelve digits of its holder
 * @param birth YYMMDD, {@code <} for what is unknown; {@code expiry} likewise, all {@code <} if it never runs out
 * @param name {@code SURNAME<<GIVEN<NAMES}
 * @param cut whether the name fills its place, so that it may go on
 */
public record TravelDocument(
        String issuer,
        List<String> numbers,
        String nationality,
        String birth,
        String expiry,
        String name,
        boolean cut) {
    public TravelDocument {
        numbers = List.copyOf(numbers);
    }
}
