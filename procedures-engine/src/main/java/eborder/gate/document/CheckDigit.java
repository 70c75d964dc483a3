package eborder.gate.document;

import java.util.regex.Pattern;

/** The check digit of ICAO Doc 9303-3, 4.9: weights 7, 3, 1; A counts 10, Z 35, the filler nothing. */
final class CheckDigit {
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final Pattern FILLERS = Pattern.compile("<*");

    private CheckDigit() {}

    /** A filler in the digit's place is right behind fillers only. */
    static boolean isRight(String part, char digit) {
        return digit == '<' ? FILLERS.matcher(part).matches() : digit == '0' + of(part);
    }

    private static int of(String part) {
        int sum = 0;
        for (int at = 0; at < part.length(); at++) {
            sum += value(part.charAt(at)) * WEIGHTS[at % WEIGHTS.length];
        }
        return sum % 10;
    }

    private static int value(char sign) {
        return sign == '<' ? 0 : Character.digit(sign, Character.MAX_RADIX);
    }
}
