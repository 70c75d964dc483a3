package eborder.e2e.support;

import java.util.List;

/**
 * The two lines of a passport's machine-readable zone, ICAO Doc 9303-4.
 *
 * @param name {@code SURNAME<<GIVEN<NAMES}
 * @param number at most nine signs
 * @param birth YYMMDD, {@code expiry} likewise
 */
public record PassportZone(String name, String number, String nationality, String birth, String expiry) {
    private static final int LENGTH = 44;
    private static final int[] WEIGHTS = {7, 3, 1};

    public PassportZone named(String other) {
        return new PassportZone(other, number, nationality, birth, expiry);
    }

    public PassportZone numbered(String other) {
        return new PassportZone(name, other, nationality, birth, expiry);
    }

    public PassportZone born(String other) {
        return new PassportZone(name, number, nationality, other, expiry);
    }

    public List<String> lines() {
        var padded = filled(number, 9);
        var numbers = padded + digit(padded);
        var birthday = birth + digit(birth);
        var end = expiry + digit(expiry) + filled("", 15);
        return List.of(
                filled("P<" + nationality + name, LENGTH),
                numbers + nationality + birthday + "M" + end + digit(numbers + birthday + end));
    }

    private static String filled(String text, int length) {
        return (text + "<".repeat(length)).substring(0, length);
    }

    private static int digit(String part) {
        int sum = 0;
        for (int at = 0; at < part.length(); at++) {
            int value = part.charAt(at) == '<' ? 0 : Character.digit(part.charAt(at), 36);
            sum += value * WEIGHTS[at % WEIGHTS.length];
        }
        return sum % 10;
    }
}
