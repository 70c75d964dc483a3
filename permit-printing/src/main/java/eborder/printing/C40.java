package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.SealFault;
import java.io.ByteArrayOutputStream;

/**
 * C40 encodation of ISO/IEC 16022 as ICAO Doc 9303-13 uses it: three characters in two bytes, alphabet A-Z, 0-9 and
 * blank. The MRZ filler {@code <} travels as the blank, so text here is A-Z, 0-9 and {@code <} on both sides.
 */
final class C40 {
    private static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int FIRST_VALUE = 3;
    private static final int PAD = 0;
    private static final int UNLATCH = 0xFE;

    private C40() {}

    /** @throws IllegalArgumentException for a character outside the alphabet */
    static byte[] encode(String text) {
        var out = new ByteArrayOutputStream(length(text.length()));
        for (int i = 0; i < text.length(); i += 3) {
            int left = text.length() - i;
            if (left == 1) {
                out.write(UNLATCH);
                out.write(ascii(text.charAt(i)) + 1);
            } else {
                int third = left == 2 ? PAD : value(text.charAt(i + 2));
                int triple = 1600 * value(text.charAt(i)) + 40 * value(text.charAt(i + 1)) + third + 1;
                out.write(triple >> 8);
                out.write(triple);
            }
        }
        return out.toByteArray();
    }

    /** @throws IllegalArgumentException for anything that {@link #encode} would not have written */
    static String decode(byte[] bytes) {
        require(bytes.length % 2 == 0, SealFault.BAD_TEXT);
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean last = i == bytes.length - 2;
            int first = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            if (first == UNLATCH) {
                require(last, SealFault.BAD_TEXT);
                text.append(filler((char) (second - 1)));
            } else {
                appendTriple(text, 256 * first + second - 1, last);
            }
        }
        return text.toString();
    }

    /** Bytes that a text of so many characters takes. */
    static int length(int characters) {
        return (characters + 2) / 3 * 2;
    }

    private static void appendTriple(StringBuilder text, int triple, boolean last) {
        require(triple >= 0 && triple < 64000, SealFault.BAD_TEXT);
        text.append(character(triple / 1600)).append(character(triple / 40 % 40));
        if (triple % 40 != PAD) {
            text.append(character(triple % 40));
        } else {
            require(last, SealFault.BAD_TEXT);
        }
    }

    private static int value(char c) {
        int at = ALPHABET.indexOf(c);
        require(at >= 0, SealFault.BAD_TEXT);
        return at + FIRST_VALUE;
    }

    private static char character(int value) {
        require(value >= FIRST_VALUE && value - FIRST_VALUE < ALPHABET.length(), SealFault.BAD_TEXT);
        return ALPHABET.charAt(value - FIRST_VALUE);
    }

    private static int ascii(char c) {
        value(c);
        return c == '<' ? ' ' : c;
    }

    private static char filler(char ascii) {
        char c = ascii == ' ' ? '<' : ascii;
        require(ascii != '<' && ALPHABET.indexOf(c) >= 0, SealFault.BAD_TEXT);
        return c;
    }
}
