package eborder.gate.document;

import java.util.List;

/**
 * Where the parts of a zone stand (ICAO Doc 9303-4 to -6).
 *
 * @param length of its lines, {@code count} how many there are
 */
record MrzLayout(int length, int count, Place number, Place nationality, Place birth, Place expiry, Place name) {
    private static final int CARD = 30;
    private static final int PASSPORT = 44;

    /** TD3, TD2 and TD1. */
    static final List<MrzLayout> ALL = List.of(
            new MrzLayout(PASSPORT, 2, at(1, 0, 9), at(1, 10, 13), at(1, 13, 19), at(1, 21, 27), at(0, 5, PASSPORT)),
            new MrzLayout(36, 2, at(1, 0, 9), at(1, 10, 13), at(1, 13, 19), at(1, 21, 27), at(0, 5, 36)),
            new MrzLayout(CARD, 3, at(0, 5, 14), at(1, 15, 18), at(1, 0, 6), at(1, 8, 14), at(2, 0, CARD)));

    private static Place at(int line, int from, int to) {
        return new Place(line, from, to);
    }

    /** @param from the first sign, {@code to} the one behind the last, where the check digit stands if there is one */
    record Place(int line, int from, int to) {
        String of(List<String> lines) {
            return lines.get(line).substring(from, to);
        }

        boolean isRight(List<String> lines) {
            return CheckDigit.isRight(of(lines), digit(lines));
        }

        char digit(List<String> lines) {
            return lines.get(line).charAt(to);
        }
    }

    /** What stands where a number of more than nine signs goes on. */
    String optional(List<String> lines) {
        return switch (length) {
            case PASSPORT -> "";
            case CARD -> lines.get(0).substring(15, 30);
            default -> lines.get(1).substring(28, 35);
        };
    }

    /** The dates, and what covers all of it; the number is for who knows how long it is. */
    boolean isRight(List<String> lines) {
        return birth.isRight(lines) && expiry.isRight(lines) && coversAll(lines);
    }

    private boolean coversAll(List<String> lines) {
        var lower = lines.get(1);
        var dates = lower.substring(13, 20);
        return switch (length) {
            case PASSPORT ->
                CheckDigit.isRight(lower.substring(28, 42), lower.charAt(42))
                        && CheckDigit.isRight(
                                lower.substring(0, 10) + dates + lower.substring(21, 43), lower.charAt(43));
            case CARD ->
                CheckDigit.isRight(
                        lines.get(0).substring(5)
                                + lower.substring(0, 7)
                                + lower.substring(8, 15)
                                + lower.substring(18, 29),
                        lower.charAt(29));
            default -> CheckDigit.isRight(lower.substring(0, 10) + dates + lower.substring(21, 35), lower.charAt(35));
        };
    }
}
