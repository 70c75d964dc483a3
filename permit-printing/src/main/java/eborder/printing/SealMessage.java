package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.SealContent;
import eborder.permit.SealFault;
import java.time.LocalDate;
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

    private final SealValues values;

    SealMessage(Map<Integer, byte[]> features) {
        this.values = new SealValues(features);
    }

    static byte[] write(SealContent of) {
        byte[] validity = SealNumbers.join(SealNumbers.minutes(of.validFrom()), SealNumbers.minutes(of.validUntil()));
        byte[] status =
                SealNumbers.join(SealNumbers.unsigned(of.statusList(), 2), SealNumbers.unsigned(of.statusIndex(), 3));
        var features = new SealFeatures()
                .put(PERMIT, SealValues.text(of.permitNumber(), 20))
                .put(TYPE, SealNumbers.unsigned(of.type(), 1))
                .put(HOLDER, SealValues.text(of.holderName(), 40))
                .put(DOCUMENT, SealValues.text(of.documentNumber(), 20))
                .put(NATIONALITY, SealValues.text(of.nationality(), 3))
                .put(BIRTH, SealNumbers.birthDate(of.birthDate()))
                .put(IMO, SealNumbers.unsigned(of.imoNumber(), 3));
        if (!of.vesselName().isEmpty()) {
            features.put(VESSEL, SealValues.text(of.vesselName(), 24));
        }
        return features.put(PLACE, SealValues.text(of.place(), 8))
                .put(VALIDITY, validity)
                .put(ZONES, SealNumbers.unsigned(of.zones(), 2))
                .put(STATUS, status)
                .bytes();
    }

    SealContent content(LocalDate issued, LocalDate signed) {
        var content = new SealContent(
                values.text(PERMIT, 20),
                SealNumbers.number(values.fixed(TYPE, 1), 0, 1),
                values.text(HOLDER, 40),
                values.text(DOCUMENT, 20),
                values.text(NATIONALITY, 3),
                SealNumbers.birthDate(values.fixed(BIRTH, 3)),
                SealNumbers.number(values.fixed(IMO, 3), 0, 3),
                values.has(VESSEL) ? values.text(VESSEL, 24) : "",
                values.text(PLACE, 8),
                SealNumbers.minutes(values.fixed(VALIDITY, 6), 0),
                SealNumbers.minutes(values.fixed(VALIDITY, 6), 3),
                SealNumbers.number(values.fixed(ZONES, 2), 0, 2),
                SealNumbers.number(values.fixed(STATUS, 5), 0, 2),
                SealNumbers.number(values.fixed(STATUS, 5), 2, 3),
                issued,
                signed);
        require(!content.validUntil().isBefore(content.validFrom()), SealFault.BAD_DATE);
        return content;
    }

    List<Integer> unknownTags() {
        return values.besides(ALL);
    }
}
