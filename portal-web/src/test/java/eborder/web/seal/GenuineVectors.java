package eborder.web.seal;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The seals that are as they should be, in all spellings. */
final class GenuineVectors {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SealTestKey KEY = SealTestKey.current();

    private GenuineVectors() {}

    static Stream<SealVector> all() {
        return Stream.of(spellings(), contents(), signers(), unknown(), parties())
                .flatMap(vectors -> vectors);
    }

    private static Stream<SealVector> spellings() {
        byte[] seal = seal(new SealWriter(), KEY);
        String decimal = decimal(seal);
        return Stream.of(
                text("decimal", decimal),
                text(
                        "decimal, with what scanners add",
                        " " + decimal.substring(0, 90) + " " + decimal.substring(90) + "\r\n"),
                text("base32", base32(seal)),
                text("base32 in small letters", base32(seal).toLowerCase(Locale.ROOT)),
                bytes("bytes", seal),
                bytes("bytes, with the line end of a scanner", SealWriter.join(seal, new byte[] {'\r', '\n'})));
    }

    private static Stream<SealVector> contents() {
        var noShip = new SealWriter().with(0x07, SealWriter.number(0, 3)).without(0x08);
        var longest = new SealWriter()
                .with(0x03, SealWriter.c40("A".repeat(40)))
                .with(0x08, SealWriter.c40("B".repeat(24)))
                .with(0x09, SealWriter.c40("VNHPHG03"));
        return Stream.of(
                genuine("bound to no ship", noShip, Map.of("imoNumber", "0", "vesselName", "")),
                genuine(
                        "birth day unknown",
                        new SealWriter().with(0x06, SealWriter.date(1991, 4, 0)),
                        Map.of("birthDate", "1991-04-00")),
                genuine(
                        "birth day and month unknown",
                        new SealWriter().with(0x06, SealWriter.date(1991, 0, 0)),
                        Map.of("birthDate", "1991-00-00")),
                genuine(
                        "longest texts, one gate",
                        longest,
                        Map.of("holderName", "A".repeat(40), "vesselName", "B".repeat(24), "place", "VNHPHG03")),
                genuine(
                        "last index of the last list",
                        new SealWriter().with(0x0D, SealWriter.number(0xFFFFFFFFFFL, 5)),
                        Map.of("statusList", "65535", "statusIndex", "16777215")));
    }

    private static Stream<SealVector> signers() {
        var day = LocalDate.of(2026, 6, 30);
        var old = LocalDate.of(2024, 12, 31);
        return Stream.of(
                signed("former certificate on its last day", SealTestKey.former(), day),
                signed("withdrawn certificate on the day before", SealTestKey.withdrawn(), LocalDate.of(2025, 2, 28)),
                signed("former signer with the same reference", SealTestKey.formerSigner(), old));
    }

    private static Stream<SealVector> unknown() {
        var between = new SealWriter().with(0x0C, new byte[] {7});
        var behind = new SealWriter().with(0x20, new byte[130]).with(0xFE, new byte[0]);
        return Stream.of(
                new SealVector(
                        "unknown feature between others",
                        "text",
                        decimal(seal(between, KEY)),
                        SealVector.GENUINE,
                        content(),
                        List.of("0C")),
                new SealVector(
                        "unknown features behind",
                        "text",
                        decimal(seal(behind, KEY)),
                        SealVector.GENUINE,
                        content(),
                        List.of("20", "FE")));
    }

    private static Stream<SealVector> parties() {
        var newer = SealWriter.party().with(0x20, new byte[] {7});
        return Stream.of(
                party("a tour party", decimal(seal(SealWriter.party(), KEY)), List.of()),
                party("a tour party in base32", base32(seal(SealWriter.party(), KEY)), List.of()),
                party("a tour party with an unknown feature", decimal(seal(newer, KEY)), List.of("20")));
    }

    private static SealVector party(String name, String scanned, List<String> unknownTags) {
        var content = content();
        List.of("permitNumber", "holderName", "documentNumber", "nationality", "birthDate", "zones", "statusIndex")
                .forEach(content::remove);
        content.putAll(Map.of("number", "HPH26P000017", "tour", "HA<LONG<1", "members", "70000 70001 70042"));
        return new SealVector(name, "text", scanned, SealVector.PARTY, content, unknownTags);
    }

    private static SealVector signed(String name, SealTestKey key, LocalDate day) {
        var writer = new SealWriter().by(key.signer(), key.reference()).on(day);
        var content = content();
        content.putAll(Map.of("issued", day.toString(), "signed", day.toString()));
        return new SealVector(name, "text", decimal(seal(writer, key)), SealVector.GENUINE, content, List.of());
    }

    private static SealVector genuine(String name, SealWriter writer, Map<String, String> other) {
        var content = content();
        content.putAll(other);
        return new SealVector(name, "text", decimal(seal(writer, KEY)), SealVector.GENUINE, content, List.of());
    }

    private static SealVector text(String name, String scanned) {
        return new SealVector(name, "text", scanned, SealVector.GENUINE, content(), List.of());
    }

    private static SealVector bytes(String name, byte[] scanned) {
        return new SealVector(name, "bytes", hex(scanned), SealVector.GENUINE, content(), List.of());
    }

    private static Map<String, String> content() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("permitNumber", "HPH260000017"),
                Map.entry("type", "1"),
                Map.entry("holderName", "NGUYEN<<THI<PHUONG<THAO"),
                Map.entry("documentNumber", "C1234567"),
                Map.entry("nationality", "PHL"),
                Map.entry("birthDate", "1991-04-30"),
                Map.entry("imoNumber", "9074729"),
                Map.entry("vesselName", "EVER<GOLDEN"),
                Map.entry("place", "VNHPH"),
                Map.entry("validFrom", "2026-11-22T09:30:00Z"),
                Map.entry("validUntil", "2026-11-25T17:00:00Z"),
                Map.entry("zones", "5"),
                Map.entry("statusList", "1"),
                Map.entry("statusIndex", "70000"),
                Map.entry("issued", "2026-11-22"),
                Map.entry("signed", "2026-11-22")));
    }

    static byte[] seal(SealWriter writer, SealTestKey key) {
        byte[] part = writer.signedPart();
        return SealWriter.join(part, SealWriter.feature(SealWriter.SIGNATURE, key.sign(part)));
    }

    static String decimal(byte[] seal) {
        return "7041" + new BigInteger(1, SealWriter.join(new byte[] {1}, seal));
    }

    static String base32(byte[] seal) {
        var text = new StringBuilder("VNP1");
        String bits = new BigInteger(1, SealWriter.join(new byte[] {1}, seal))
                .toString(2)
                .substring(1);
        for (int i = 0; i < bits.length(); i += 5) {
            String five = (bits + "0000").substring(i, i + 5);
            text.append(BASE32.charAt(Integer.parseInt(five, 2)));
        }
        return text.toString();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
