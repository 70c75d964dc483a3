package eborder.printing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The three spellings in which a seal's bytes travel: decimal digits, base32, raw (gate.md 0, point 3). */
final class SealTransport {
    static final String DIGITS = "7041";
    static final String BASE32 = "VNP1";
    private static final String BASE32_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    /** Keeps leading zero bytes of the seal; the decoder demands it. */
    private static final byte[] GUARD = {1};

    private SealTransport() {}

    static String digits(byte[] seal) {
        return DIGITS + new BigInteger(1, SealNumbers.join(GUARD, seal));
    }

    /** @throws IllegalArgumentException if something else than digits stands after the prefix, or the guard is gone */
    static byte[] fromDigits(String text) {
        String decimal = text.substring(DIGITS.length());
        if (!decimal.matches("[1-9][0-9]*")) {
            throw new IllegalArgumentException("not only digits: a keyboard language may have changed them");
        }
        byte[] guarded = new BigInteger(decimal).toByteArray();
        if (guarded[0] != GUARD[0]) {
            throw new IllegalArgumentException("digits are missing or changed");
        }
        return Arrays.copyOfRange(guarded, 1, guarded.length);
    }

    static byte[] fromBase32(String text) {
        String letters = text.substring(BASE32.length()).toUpperCase(Locale.ROOT);
        var bytes = new byte[letters.length() * 5 / 8];
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = BASE32_ALPHABET.indexOf(letters.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not only base32: a keyboard language may have changed it");
            }
            held = ((held << 5) | value) & 0xFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        if (bits >= 5 || (held & ((1 << bits) - 1)) != 0) {
            throw new IllegalArgumentException("base32 ends in the middle of a byte");
        }
        return bytes;
    }

    static byte[] fromRaw(String text) {
        if (text.chars().anyMatch(c -> c > 0xFF)) {
            throw new IllegalArgumentException("raw seal with characters beyond one byte");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
