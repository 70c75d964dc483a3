package eborder.e2e.smoke;

import java.math.BigInteger;

/** A seal with one bit of its signature changed, in the same transport: {@code 7041} and the decimal of 0x01||seal (gate.md 0). */
final class ForgedSeal {
    private static final String PREFIX = "7041";

    private ForgedSeal() {}

    static String of(String digits) {
        var seal = new BigInteger(digits.substring(PREFIX.length()));
        return PREFIX + seal.flipBit(0);
    }
}
