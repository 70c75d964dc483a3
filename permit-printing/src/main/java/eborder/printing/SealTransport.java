package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.SealFault;
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

    /** @throws IllegalArgumentException CHANGED_TEXT, or OTHER_SPELLING if the guard is gone */
    static byte[] fromDigits(String text) {
        String decimal = text.substring(DIGITS.length());
        require(decimal.matches("[0-9]+"), SealFault.CHANGED_TEXT);
        require(decimal.charAt(0) != '0', SealFault.OTHER_SPELLING);
        byte[] guarded = new BigInteger(decimal).toByteArray();
        require(guarded[0] == GUARD[0], SealFault.OTHER_SPELLING);
        return Arrays.copyOfRange(guarded, 1, guarded.length);
    }

    static byte[] fromBase32(String text) {
        // beside a to z other letters become Latin capitals too, the dotless i for one
        require(text.chars().allMatch(c -> c < 0x80), SealFault.CHANGED_TEXT);
        String letters = text.substring(BASE32.length()).toUpperCase(Locale.ROOT);
        var bytes = new byte[letters.length() * 5 / 8];
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = BASE32_ALPHABET.indexOf(letters.charAt(i));
            require(value >= 0, SealFault.CHANGED_TEXT);
            held = ((held << 5) | value) & 0xFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        require(bits < 5 && (held & ((1 << bits) - 1)) == 0, SealFault.OTHER_SPELLING);
        return bytes;
    }

    static byte[] fromRaw(String text) {
        require(text.chars().allMatch(c -> c <= 0xFF), SealFault.CHANGED_TEXT);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
