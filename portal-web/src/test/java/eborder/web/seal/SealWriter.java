package eborder.web.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes seals after docs/seal.md alone, well and badly: the portal's own codec is judged by it, so it takes nothing from
 * there.
 */
final class SealWriter {
    static final int SIGNATURE = 0xFF;
    private static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    int magic = 0xDC;
    int version = 0x03;
    String country = "VNM";
    String signer = "VNBG";
    String reference = "1A";
    String referenceLength = "02";
    byte[] issued = date(2026, 11, 22);
    byte[] signed = date(2026, 11, 22);
    int featureSet = 0x01;
    int category = 0x52;
    final Map<Integer, byte[]> features = new TreeMap<>(Map.ofEntries(
            Map.entry(0x01, c40("HPH260000017")),
            Map.entry(0x02, number(1, 1)),
            Map.entry(0x03, c40("NGUYEN<<THI<PHUONG<THAO")),
            Map.entry(0x04, c40("C1234567")),
            Map.entry(0x05, c40("PHL")),
            Map.entry(0x06, date(1991, 4, 30)),
            Map.entry(0x07, number(9074729, 3)),
            Map.entry(0x08, c40("EVER<GOLDEN")),
            Map.entry(0x09, c40("VNHPH")),
            Map.entry(0x0A, join(number(3_625_050, 3), number(3_629_820, 3))),
            Map.entry(0x0B, number(5, 2)),
            Map.entry(0x0D, join(number(1, 2), number(70_000, 3)))));

    /** Of a tour party: three members, two of them side by side in the list of status. */
    static SealWriter party() {
        var writer = new SealWriter();
        writer.category = 0x58;
        List.of(0x04, 0x05, 0x06, 0x0B, 0x0D).forEach(writer::without);
        return writer.with(0x01, c40("HPH26P000017"))
                .with(0x03, c40("HA<LONG<1"))
                .with(0x0F, join(number(1, 2), new byte[] {(byte) 0xF0, (byte) 0xA2, 0x04, 0x00, 0x28}));
    }

    SealWriter with(int tag, byte[] value) {
        features.put(tag, value);
        return this;
    }

    SealWriter without(int tag) {
        features.remove(tag);
        return this;
    }

    SealWriter by(String signer, String reference) {
        this.signer = signer;
        this.reference = reference;
        this.referenceLength = String.format(Locale.ROOT, "%02X", reference.length());
        return this;
    }

    SealWriter on(LocalDate day) {
        issued = date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        signed = issued;
        return this;
    }

    byte[] header() {
        byte[] start = join(new byte[] {(byte) magic, (byte) version}, c40(country));
        byte[] who = c40(signer + referenceLength + reference);
        byte[] end = join(join(issued, signed), new byte[] {(byte) featureSet, (byte) category});
        return join(join(start, who), end);
    }

    byte[] signedPart() {
        byte[] part = header();
        for (var feature : features.entrySet()) {
            part = join(part, feature(feature.getKey(), feature.getValue()));
        }
        return part;
    }

    static byte[] feature(int tag, byte[] value) {
        byte[] length = value.length < 128
                ? new byte[] {(byte) tag, (byte) value.length}
                : new byte[] {(byte) tag, (byte) 0x81, (byte) value.length};
        return join(length, value);
    }

    static byte[] c40(String text) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i += 3) {
            if (i == text.length() - 1) {
                out.write(0xFE);
                out.writeBytes(text.substring(i).replace('<', ' ').getBytes(StandardCharsets.US_ASCII));
                byte[] sofar = out.toByteArray();
                sofar[sofar.length - 1]++;
                return sofar;
            }
            int third = i + 2 < text.length() ? value(text.charAt(i + 2)) : 0;
            out.writeBytes(number(1600 * value(text.charAt(i)) + 40 * value(text.charAt(i + 1)) + third + 1, 2));
        }
        return out.toByteArray();
    }

    private static int value(char c) {
        return 3 + ALPHABET.indexOf(c);
    }

    static byte[] date(int year, int month, int day) {
        return number(month * 1_000_000L + day * 10_000L + year, 3);
    }

    static byte[] number(long value, int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >> (8 * (length - 1 - i)));
        }
        return bytes;
    }

    static byte[] join(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
