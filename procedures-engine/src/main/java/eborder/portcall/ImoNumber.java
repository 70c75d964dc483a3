package eborder.portcall;

import java.util.regex.Pattern;

/** A ship's IMO number: seven digits, the last a check digit (domain.md 5.4). */
public record ImoNumber(String digits) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}");

    public ImoNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an IMO number");
        }
    }

    /** Seven digits whose weighted sum (7, 6, 5, 4, 3, 2) ends in the seventh. */
    public static boolean isValid(String digits) {
        if (digits == null || !SHAPE.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return sum % 10 == digits.charAt(6) - '0';
    }

    @Override
    public String toString() {
        return digits;
    }
}
