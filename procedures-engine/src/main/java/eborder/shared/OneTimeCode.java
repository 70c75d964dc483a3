package eborder.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What opens something, once, for whoever types it: ten characters of an alphabet in which no two look alike (49 bits).
 *
 * @param characters without the hyphen that people see in the middle
 */
public record OneTimeCode(String characters) {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ346789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeCode draw() {
        var drawn = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> drawn.append(ALPHABET.charAt(at)));
        return new OneTimeCode(drawn.toString());
    }

    /** As somebody typed it; empty if it can't be one. */
    public static Optional<OneTimeCode> typed(String text) {
        var bare = text.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        return bare.length() == LENGTH && bare.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0)
                ? Optional.of(new OneTimeCode(bare))
                : Optional.empty();
    }

    /** For people. */
    public String written() {
        return characters.substring(0, LENGTH / 2) + "-" + characters.substring(LENGTH / 2);
    }

    public String digest() {
        return Hashes.sha256Hex(characters);
    }
}
