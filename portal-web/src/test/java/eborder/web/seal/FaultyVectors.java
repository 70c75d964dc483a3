package eborder.web.seal;

import eborder.permit.SealFault;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The scans that are no genuine seals, at least one for each fault. */
final class FaultyVectors {
    private static final SealTestKey KEY = SealTestKey.current();
    private static final byte[] SEAL = GenuineVectors.seal(new SealWriter(), KEY);
    private static final String DECIMAL = GenuineVectors.decimal(SEAL);
    private static final String BASE32 = GenuineVectors.base32(SEAL);

    private FaultyVectors() {}

    static Stream<SealVector> all() {
        return Stream.of(spellings(), headers(), dates(), frames(), values(), signers(), signatures())
                .flatMap(vectors -> vectors);
    }

    private static Stream<SealVector> spellings() {
        return Stream.of(
                text("an address", "https://example.org/", SealFault.NO_SEAL),
                text("endless digits", "7041" + "9".repeat(1_497), SealFault.TOO_LONG),
                text(
                        "a letter among the digits",
                        DECIMAL.substring(0, 50) + "O" + DECIMAL.substring(51),
                        SealFault.CHANGED_TEXT),
                text(
                        "a digit 1 in base32",
                        BASE32.substring(0, 50) + "1" + BASE32.substring(51),
                        SealFault.CHANGED_TEXT),
                text("a dotless i in base32", BASE32.replaceFirst("I", "\u0131"), SealFault.CHANGED_TEXT),
                text("a zero before the number", "70410" + DECIMAL.substring(4), SealFault.OTHER_SPELLING),
                text(
                        "a guard byte of 2",
                        "7041" + new BigInteger(1, SealWriter.join(new byte[] {2}, SEAL)),
                        SealFault.OTHER_SPELLING),
                text("no guard byte", "7041" + new BigInteger(1, SEAL), SealFault.OTHER_SPELLING),
                text("padded base32", BASE32 + "=", SealFault.CHANGED_TEXT),
                text(
                        "a letter too many in base32",
                        BASE32 + "A".repeat(8 - BASE32.length() % 8 + 5),
                        SealFault.OTHER_SPELLING),
                bytes("the header alone", new SealWriter().header(), SealFault.NO_SIGNATURE),
                bytes("twelve bytes", Arrays.copyOf(SEAL, 12), SealFault.TRUNCATED),
                bytes("the last byte is missing", Arrays.copyOf(SEAL, SEAL.length - 1), SealFault.TRUNCATED));
    }

    private static Stream<SealVector> headers() {
        return Stream.of(
                faulty("another magic", SealFault.OTHER_VERSION, w -> w.magic = 0xDD),
                faulty("version byte 02", SealFault.OTHER_VERSION, w -> w.version = 0x02),
                faulty("another State", SealFault.OTHER_COUNTRY, w -> w.country = "XOM"),
                faulty("reference of length 0", SealFault.BAD_SIGNER, w -> w.referenceLength = "00"),
                faulty("reference of length 33", SealFault.BAD_SIGNER, w -> w.referenceLength = "21"),
                faulty("reference that isn't hexadecimal", SealFault.BAD_SIGNER, w -> w.reference = "1G"),
                faulty("signer that begins with a digit", SealFault.BAD_SIGNER, w -> w.signer = "1NBG"),
                faulty("another feature set", SealFault.OTHER_LAYOUT, w -> w.featureSet = 0x02),
                faulty("another document category", SealFault.OTHER_CATEGORY, w -> w.category = 0x54));
    }

    private static Stream<SealVector> dates() {
        byte[] until = SealWriter.number(3_625_049, 3);
        return Stream.of(
                faulty("issued on 31 February", SealFault.BAD_DATE, w -> w.issued = SealWriter.date(2026, 2, 31)),
                faulty("signed in the 13th month", SealFault.BAD_DATE, w -> w.signed = SealWriter.date(2026, 13, 1)),
                faulty("signed on an unknown day", SealFault.BAD_DATE, w -> w.signed = SealWriter.date(2026, 11, 0)),
                faulty(
                        "signed before it was issued",
                        SealFault.BAD_DATE,
                        w -> w.signed = SealWriter.date(2026, 11, 21)),
                feature("birth day of an unknown month", 0x06, SealWriter.date(1991, 0, 30), SealFault.BAD_DATE),
                feature("born in the year 0", 0x06, SealWriter.date(0, 4, 30), SealFault.BAD_DATE),
                feature(
                        "ends before it begins",
                        0x0A,
                        SealWriter.join(SealWriter.number(3_625_050, 3), until),
                        SealFault.BAD_DATE));
    }

    private static Stream<SealVector> frames() {
        byte[] part = new SealWriter().signedPart();
        return Stream.of(
                bytes("a length in two bytes that fits in one", respelled(0x81), SealFault.BAD_LENGTH),
                bytes("a length in three bytes", respelled(0x82), SealFault.BAD_LENGTH),
                bytes("a length without end", respelled(0x80), SealFault.BAD_LENGTH),
                signed(
                        "a feature twice",
                        SealWriter.join(part, SealWriter.feature(0x0D, new byte[5])),
                        SealFault.REPEATED_FEATURE),
                signed(
                        "a feature behind a higher one",
                        SealWriter.join(part, SealWriter.feature(0x0C, new byte[5])),
                        SealFault.UNORDERED_FEATURES),
                bytes("no signature", part, SealFault.NO_SIGNATURE),
                bytes(
                        "a signature of 63 bytes",
                        SealWriter.join(part, SealWriter.feature(0xFF, new byte[63])),
                        SealFault.NO_SIGNATURE),
                bytes(
                        "a byte behind the signature",
                        SealWriter.join(SEAL, new byte[] {1}),
                        SealFault.BYTES_AFTER_SIGNATURE),
                bytes(
                        "a feature behind the signature",
                        SealWriter.join(SEAL, SealWriter.feature(0x20, new byte[1])),
                        SealFault.BYTES_AFTER_SIGNATURE));
    }

    private static Stream<SealVector> values() {
        return Stream.of(
                faulty("no status", SealFault.MISSING_FEATURE, w -> w.without(0x0D)),
                faulty("no holder", SealFault.MISSING_FEATURE, w -> w.without(0x03)),
                party("a tour party without members", SealFault.MISSING_FEATURE, w -> w.without(0x0F)),
                party("a tour party of nobody", SealFault.BAD_SIZE, w -> w.with(0x0F, new byte[] {0, 1})),
                party("members whose last gap is cut off", SealFault.BAD_SIZE, w -> w.with(0x0F, gaps(0xF0, 0xA2))),
                party("a gap with a byte that adds nothing", SealFault.BAD_SIZE, w -> w.with(0x0F, gaps(0xF0, 0x00))),
                party("a gap of five bytes", SealFault.BAD_SIZE, w -> w.with(0x0F, gaps(0x80, 0x80, 0x80, 0x80, 0x01))),
                party("a member beyond the list", SealFault.BAD_SIZE, w -> w.with(0x0F, gaps(0x80, 0x80, 0x80, 0x08))),
                faulty("a permit that says it is a party", SealFault.MISSING_FEATURE, w -> w.category = 0x58),
                feature("a type of two bytes", 0x02, new byte[2], SealFault.BAD_SIZE),
                feature("a status of four bytes", 0x0D, new byte[4], SealFault.BAD_SIZE),
                feature("a holder of 41 characters", 0x03, SealWriter.c40("A".repeat(41)), SealFault.BAD_TEXT),
                feature("an empty holder", 0x03, new byte[0], SealFault.BAD_TEXT),
                feature("text of an odd length", 0x05, new byte[] {0x59}, SealFault.BAD_TEXT),
                feature(
                        "text that ends in the middle",
                        0x05,
                        new byte[] {0x59, (byte) 0xD9, 0x59, (byte) 0xE9},
                        SealFault.BAD_TEXT));
    }

    private static Stream<SealVector> signers() {
        return Stream.of(
                by("unknown signer", "VNXX", "1A", KEY, LocalDate.of(2026, 11, 22), SealFault.UNKNOWN_SIGNER),
                by("unknown reference", "VNBG", "1B", KEY, LocalDate.of(2026, 11, 22), SealFault.UNKNOWN_CERTIFICATE),
                by(
                        "reference with a zero before it",
                        "VNBG",
                        "01A",
                        KEY,
                        LocalDate.of(2026, 11, 22),
                        SealFault.UNKNOWN_CERTIFICATE),
                by(
                        "before the certificate began",
                        "VNBG",
                        "1A",
                        KEY,
                        LocalDate.of(2025, 12, 31),
                        SealFault.CERTIFICATE_NOT_IN_FORCE),
                by(
                        "after the certificate ended",
                        "VNBG",
                        "19",
                        SealTestKey.former(),
                        LocalDate.of(2026, 7, 1),
                        SealFault.CERTIFICATE_NOT_IN_FORCE),
                by(
                        "from the day of withdrawal on",
                        "VNBG",
                        "18",
                        SealTestKey.withdrawn(),
                        LocalDate.of(2025, 3, 1),
                        SealFault.CERTIFICATE_NOT_IN_FORCE),
                by(
                        "the key of another certificate",
                        "VNBG",
                        "1A",
                        SealTestKey.former(),
                        LocalDate.of(2026, 11, 22),
                        SealFault.WRONG_SIGNATURE));
    }

    private static Stream<SealVector> signatures() {
        byte[] part = new SealWriter().signedPart();
        byte[] high = SealTestKey.twin(KEY.sign(part));
        byte[] longer = new SealWriter()
                .with(0x0A, SealWriter.join(SealWriter.number(3_625_050, 3), SealWriter.number(3_629_821, 3)))
                .signedPart();
        return Stream.of(
                bytes(
                        "the twin of the signature",
                        SealWriter.join(part, SealWriter.feature(0xFF, high)),
                        SealFault.HIGH_S),
                bytes(
                        "a minute added",
                        SealWriter.join(longer, SealWriter.feature(0xFF, KEY.sign(part))),
                        SealFault.WRONG_SIGNATURE),
                bytes(
                        "a signature of zeros",
                        SealWriter.join(part, SealWriter.feature(0xFF, new byte[64])),
                        SealFault.WRONG_SIGNATURE));
    }

    /** The first feature's length in another spelling. */
    private static byte[] respelled(int form) {
        int tag = new SealWriter().header().length;
        byte[] rest = Arrays.copyOfRange(SEAL, tag + 1, SEAL.length);
        byte[] start = SealWriter.join(Arrays.copyOf(SEAL, tag + 1), new byte[] {(byte) form});
        return SealWriter.join(start, rest);
    }

    private static SealVector by(
            String name, String signer, String reference, SealTestKey key, LocalDate day, SealFault fault) {
        return bytes(
                name, GenuineVectors.seal(new SealWriter().by(signer, reference).on(day), key), fault);
    }

    private static SealVector feature(String name, int tag, byte[] value, SealFault fault) {
        return faulty(name, fault, writer -> writer.with(tag, value));
    }

    private static SealVector faulty(String name, SealFault fault, Consumer<SealWriter> change) {
        var writer = new SealWriter();
        change.accept(writer);
        return signed(name, writer.signedPart(), fault);
    }

    private static SealVector party(String name, SealFault fault, Consumer<SealWriter> change) {
        var writer = SealWriter.party();
        change.accept(writer);
        return signed(name, writer.signedPart(), fault);
    }

    /** Members of the first list. */
    private static byte[] gaps(int... bytes) {
        byte[] value = {0, 1};
        for (int one : bytes) {
            value = SealWriter.join(value, new byte[] {(byte) one});
        }
        return value;
    }

    private static SealVector signed(String name, byte[] part, SealFault fault) {
        byte[] seal = SealWriter.join(part, SealWriter.feature(0xFF, KEY.sign(part)));
        return text(name, GenuineVectors.decimal(seal), fault);
    }

    private static SealVector text(String name, String scanned, SealFault fault) {
        return new SealVector(name, "text", scanned, fault.name(), Map.of(), List.of());
    }

    private static SealVector bytes(String name, byte[] scanned, SealFault fault) {
        return new SealVector(name, "bytes", GenuineVectors.hex(scanned), fault.name(), Map.of(), List.of());
    }
}
