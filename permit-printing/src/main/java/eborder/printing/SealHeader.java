package eborder.printing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * The header of an ICAO Doc 9303-13 seal, version byte 0x03.
 *
 * @param signer country and signer, four characters
 * @param certificateReference upper-case hexadecimal, at most 32 characters
 * @param length bytes that it takes
 */
record SealHeader(String signer, String certificateReference, LocalDate issued, LocalDate signed, int length) {
    static final int MAGIC = 0xDC;
    private static final int VERSION = 0x03;
    private static final String COUNTRY = "VNM";
    private static final int FEATURE_SET = 0x01;
    /** Even, as national document categories are (gate.md 1). */
    private static final int CATEGORY = 0x52;

    private static final int FIXED = 4;
    private static final int LONGEST_REFERENCE = 32;

    SealHeader {
        if (!signer.matches("[A-Z]{2}[A-Z0-9]{2}")) {
            throw new IllegalArgumentException("signer is not four characters");
        }
        if (!certificateReference.matches("[0-9A-F]{1," + LONGEST_REFERENCE + "}")) {
            throw new IllegalArgumentException("certificate reference is not hexadecimal");
        }
    }

    static byte[] write(String signer, String certificateReference, LocalDate issued, LocalDate signed) {
        String who = signer + String.format(Locale.ROOT, "%02X", certificateReference.length()) + certificateReference;
        byte[] c40 = C40.encode(who);
        var header = new SealHeader(signer, certificateReference, issued, signed, FIXED + c40.length + 8);
        return header.bytes(c40);
    }

    private byte[] bytes(byte[] who) {
        byte[] start = SealNumbers.join(new byte[] {(byte) MAGIC, VERSION}, C40.encode(COUNTRY));
        byte[] dates = SealNumbers.join(SealNumbers.date(issued), SealNumbers.date(signed));
        byte[] end = SealNumbers.join(dates, new byte[] {FEATURE_SET, CATEGORY});
        return SealNumbers.join(SealNumbers.join(start, who), end);
    }

    /** @throws RuntimeException IllegalArgument or DateTime, if this is not a header of ours */
    static SealHeader read(byte[] bytes) {
        require(bytes.length >= 18, "truncated header");
        require((bytes[0] & 0xFF) == MAGIC && bytes[1] == VERSION, "another version");
        require(C40.decode(Arrays.copyOfRange(bytes, 2, 4)).equals(COUNTRY), "another country");
        String start = C40.decode(Arrays.copyOfRange(bytes, FIXED, FIXED + 4));
        require(start.length() == 6 && start.substring(4).matches("[0-9A-F]{2}"), "no reference length");
        int referenceLength = Integer.parseInt(start.substring(4), 16);
        require(referenceLength >= 1 && referenceLength <= LONGEST_REFERENCE, "reference length out of bounds");
        int at = FIXED + C40.length(6 + referenceLength);
        require(at + 8 <= bytes.length, "truncated header");
        String who = C40.decode(Arrays.copyOfRange(bytes, FIXED, at));
        require(who.length() == 6 + referenceLength, "reference of another length");
        require(bytes[at + 6] == FEATURE_SET && bytes[at + 7] == CATEGORY, "another layout");
        LocalDate issued = SealNumbers.date(bytes, at);
        LocalDate signed = SealNumbers.date(bytes, at + 3);
        return new SealHeader(who.substring(0, 4), who.substring(6), issued, signed, at + 8);
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException(why);
        }
    }
}
