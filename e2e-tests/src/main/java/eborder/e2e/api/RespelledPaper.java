package eborder.e2e.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A signed PDF in other bytes that mean the same: a digit of its last signature is spelled with a small letter instead of a capital one,
 * or the other way round. Signatures hold, since none signs its own digits; but nobody knows the file by its fingerprint.
 */
public final class RespelledPaper {
    private static final int CASE = 0x20;

    private RespelledPaper() {}

    public static byte[] of(byte[] signed) {
        byte[] other = signed.clone();
        int at = new String(signed, ISO_8859_1).lastIndexOf("/Contents <") + "/Contents <".length();
        while (!Character.isLetter(other[at])) {
            at++;
        }
        other[at] ^= CASE;
        return other;
    }
}
