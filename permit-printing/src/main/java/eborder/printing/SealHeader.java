package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.SealFault;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * The header of an ICAO Doc 9303-13 seal, version byte 0x03.
 *
 * @param signer country and signer, four characters
 * @param certificateReference upper-case hexadecimal, at most 32 characters
 * @param category {@link #PERMIT} or {@link #PARTY}
 * @param length bytes that it takes
 */
record SealHeader(
        String signer, String certificateReference, LocalDate issued, LocalDate signed, int category, int length) {
    static final int MAGIC = 0xDC;
    private static final int VERSION = 0x03;
    private static final String COUNTRY = "VNM";
    private static final int FEATURE_SET = 0x01;
    /** Even, as national document categories are (gate.md 1). */
    static final int PERMIT = 0x52;

    /** A tour party: no older reader takes it for a permit, and no changed bit makes one of the other. */
    static final int PARTY = 0x58;

    private static final int FIXED = 4;
    /** Dates, feature set and category. */
    private static final int REST = 8;

    private static final int SHORTEST = 18;
    private static final int LONGEST_REFERENCE = 32;

    SealHeader {
        require(signer.matches("[A-Z]{2}[A-Z0-9]{2}"), SealFault.BAD_SIGNER);
        require(certificateReference.matches("[0-9A-F]{1," + LONGEST_REFERENCE + "}"), SealFault.BAD_SIGNER);
        require(!signed.isBefore(issued), SealFault.BAD_DATE);
    }

    static byte[] write(String signer, String certificateReference, LocalDate issued, LocalDate signed, int category) {
        String who = signer + String.format(Locale.ROOT, "%02X", certificateReference.length()) + certificateReference;
        byte[] c40 = C40.encode(who);
        var header = new SealHeader(signer, certificateReference, issued, signed, category, FIXED + c40.length + REST);
        return header.bytes(c40);
    }

    private byte[] bytes(byte[] who) {
        byte[] start = SealNumbers.join(new byte[] {(byte) MAGIC, VERSION}, C40.encode(COUNTRY));
        byte[] dates = SealNumbers.join(SealNumbers.date(issued), SealNumbers.date(signed));
        byte[] end = SealNumbers.join(dates, new byte[] {FEATURE_SET, (byte) category});
        return SealNumbers.join(SealNumbers.join(start, who), end);
    }

    /** @throws IllegalArgumentException with the fault's name, if this is not a header of ours */
    static SealHeader read(byte[] bytes) {
        require(bytes.length >= SHORTEST, SealFault.TRUNCATED);
        require((bytes[0] & 0xFF) == MAGIC && bytes[1] == VERSION, SealFault.OTHER_VERSION);
        require(text(bytes, 2, FIXED, SealFault.OTHER_COUNTRY).equals(COUNTRY), SealFault.OTHER_COUNTRY);
        String who = who(bytes);
        int at = FIXED + C40.length(who.length());
        require(bytes[at + 6] == FEATURE_SET, SealFault.OTHER_LAYOUT);
        int category = bytes[at + 7];
        require(category == PERMIT || category == PARTY, SealFault.OTHER_CATEGORY);
        LocalDate issued = SealNumbers.date(bytes, at);
        LocalDate signed = SealNumbers.date(bytes, at + 3);
        return new SealHeader(who.substring(0, 4), who.substring(6), issued, signed, category, at + REST);
    }

    /** Signer, length of the reference, reference; the rest of the header is there too. */
    private static String who(byte[] bytes) {
        String start = text(bytes, FIXED, FIXED + 4, SealFault.BAD_SIGNER);
        require(start.length() == 6 && start.substring(4).matches("[0-9A-F]{2}"), SealFault.BAD_SIGNER);
        int referenceLength = Integer.parseInt(start.substring(4), 16);
        require(referenceLength >= 1 && referenceLength <= LONGEST_REFERENCE, SealFault.BAD_SIGNER);
        int end = FIXED + C40.length(6 + referenceLength);
        require(end + REST <= bytes.length, SealFault.TRUNCATED);
        String who = text(bytes, FIXED, end, SealFault.BAD_SIGNER);
        require(who.length() == 6 + referenceLength, SealFault.BAD_SIGNER);
        return who;
    }

    private static String text(byte[] bytes, int from, int to, SealFault otherwise) {
        try {
            return C40.decode(Arrays.copyOfRange(bytes, from, to));
        } catch (IllegalArgumentException noText) {
            throw SealDamage.of(otherwise);
        }
    }
}
