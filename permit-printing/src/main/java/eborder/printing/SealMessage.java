package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.SealContent;
import eborder.permit.SealFault;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The permit's content as message features 01 to 0D (docs/seal.md). */
final class SealMessage {
    private static final int PERMIT = 0x01;
    private static final int TYPE = 0x02;
    private static final int HOLDER = 0x03;
    private static final int DOCUMENT = 0x04;
    private static final int NATIONALITY = 0x05;
    private static final int BIRTH = 0x06;
    private static final int IMO = 0x07;
    private static final int VESSEL = 0x08;
    private static final int PLACE = 0x09;
    private static final int VALIDITY = 0x0A;
    private static final int ZONES = 0x0B;
    private static final int STATUS = 0x0D;
    private static final List<Integer> ALL =
            List.of(PERMIT, TYPE, HOLDER, DOCUMENT, NATIONALITY, BIRTH, IMO, VESSEL, PLACE, VALIDITY, ZONES, STATUS);

    private final Map<Integer, byte[]> features;

    SealMessage(Map<Integer, byte[]> features) {
        this.features = features;
    }

    static byte[] write(SealContent of) {
        byte[] validity = SealNumbers.join(SealNumbers.minutes(of.validFrom()), SealNumbers.minutes(of.validUntil()));
        byte[] status =
                SealNumbers.join(SealNumbers.unsigned(of.statusList(), 2), SealNumbers.unsigned(of.statusIndex(), 3));
        var features = new SealFeatures()
                .put(PERMIT, text(of.permitNumber(), 20))
                .put(TYPE, SealNumbers.unsigned(of.type(), 1))
                .put(HOLDER, text(of.holderName(), 40))
                .put(DOCUMENT, text(of.documentNumber(), 20))
                .put(NATIONALITY, text(of.nationality(), 3))
                .put(BIRTH, SealNumbers.birthDate(of.birthDate()))
                .put(IMO, SealNumbers.unsigned(of.imoNumber(), 3));
        if (!of.vesselName().isEmpty()) {
            features.put(VESSEL, text(of.vesselName(), 24));
        }
        return features.put(PLACE, text(of.place(), 8))
                .put(VALIDITY, validity)
                .put(ZONES, SealNumbers.unsigned(of.zones(), 2))
                .put(STATUS, status)
                .bytes();
    }

    SealContent content(LocalDate issued, LocalDate signed) {
        var content = new SealContent(
                text(PERMIT, 20),
                SealNumbers.number(fixed(TYPE, 1), 0, 1),
                text(HOLDER, 40),
                text(DOCUMENT, 20),
                text(NATIONALITY, 3),
                SealNumbers.birthDate(fixed(BIRTH, 3)),
                SealNumbers.number(fixed(IMO, 3), 0, 3),
                features.containsKey(VESSEL) ? text(VESSEL, 24) : "",
                text(PLACE, 8),
                SealNumbers.minutes(fixed(VALIDITY, 6), 0),
                SealNumbers.minutes(fixed(VALIDITY, 6), 3),
                SealNumbers.number(fixed(ZONES, 2), 0, 2),
                SealNumbers.number(fixed(STATUS, 5), 0, 2),
                SealNumbers.number(fixed(STATUS, 5), 2, 3),
                issued,
                signed);
        require(!content.validUntil().isBefore(content.validFrom()), SealFault.BAD_DATE);
        return content;
    }

    List<Integer> unknownTags() {
        return features.keySet().stream().filter(tag -> !ALL.contains(tag)).toList();
    }

    private static byte[] text(String text, int longest) {
        require(!text.isEmpty() && text.length() <= longest, SealFault.BAD_TEXT);
        return C40.encode(text);
    }

    private String text(int tag, int longest) {
        byte[] bytes = feature(tag);
        require(bytes.length <= C40.length(longest), SealFault.BAD_TEXT);
        String text = C40.decode(bytes);
        require(!text.isEmpty() && text.length() <= longest, SealFault.BAD_TEXT);
        return text;
    }

    private byte[] fixed(int tag, int length) {
        byte[] bytes = feature(tag);
        require(bytes.length == length, SealFault.BAD_SIZE);
        return Arrays.copyOf(bytes, length);
    }

    private byte[] feature(int tag) {
        byte[] bytes = features.get(tag);
        require(bytes != null, SealFault.MISSING_FEATURE);
        return bytes;
    }
}
