package eborder.e2e.api;

import java.math.BigInteger;

/** A seal with one bit changed, in the same transport: {@code 7041} and the decimal of 0x01||seal (gate.md 0). */
public final class ForgedSeal {
    private static final String PREFIX = "7041";
    private static final int TAGGED_SIGNATURE_BITS = 66 * 8;

    private ForgedSeal() {}

    /** The last byte of the signature is another. */
    public static String inSignature(String digits) {
        return flipped(digits, 0);
    }

    /** The last byte of what is signed is another: the place in the list of revoked permits. */
    public static String inContent(String digits) {
        return flipped(digits, TAGGED_SIGNATURE_BITS);
    }

    private static String flipped(String digits, int bit) {
        var seal = new BigInteger(digits.substring(PREFIX.length()));
        return PREFIX + seal.flipBit(bit);
    }
}
