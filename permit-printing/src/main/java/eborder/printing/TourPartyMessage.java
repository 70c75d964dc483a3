package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.Gaps;
import eborder.permit.SealFault;
import eborder.permit.TourPartyContent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A tour party's content as message features 01 to 0F (docs/seal.md). */
final class TourPartyMessage {
    private static final int PARTY = 0x01;
    private static final int TYPE = 0x02;
    private static final int TOUR = 0x03;
    private static final int IMO = 0x07;
    private static final int VESSEL = 0x08;
    private static final int PLACE = 0x09;
    private static final int VALIDITY = 0x0A;
    private static final int MEMBERS = 0x0F;
    private static final List<Integer> ALL = List.of(PARTY, TYPE, TOUR, IMO, VESSEL, PLACE, VALIDITY, MEMBERS);

    /** Bytes of the list's number, before the gaps. */
    private static final int LIST = 2;
    /** Places in a list of status are below. */
    private static final int END = 1 << 24;

    private final SealValues values;

    TourPartyMessage(Map<Integer, byte[]> features) {
        this.values = new SealValues(features);
    }

    static byte[] write(TourPartyContent of) {
        byte[] validity = SealNumbers.join(SealNumbers.minutes(of.validFrom()), SealNumbers.minutes(of.validUntil()));
        byte[] list = SealNumbers.unsigned(of.statusList(), LIST);
        return new SealFeatures()
                .put(PARTY, SealValues.text(of.number(), 20))
                .put(TYPE, SealNumbers.unsigned(of.type(), 1))
                .put(TOUR, SealValues.text(of.tour(), 40))
                .put(IMO, SealNumbers.unsigned(of.imoNumber(), 3))
                .put(VESSEL, SealValues.text(of.vesselName(), 24))
                .put(PLACE, SealValues.text(of.place(), 8))
                .put(VALIDITY, validity)
                .put(MEMBERS, SealNumbers.join(list, gaps(of.members())))
                .bytes();
    }

    private static byte[] gaps(List<Integer> members) {
        return Gaps.encode(members.stream().mapToInt(Integer::intValue).toArray());
    }

    TourPartyContent content(LocalDate issued, LocalDate signed) {
        var content = new TourPartyContent(
                values.text(PARTY, 20),
                SealNumbers.number(values.fixed(TYPE, 1), 0, 1),
                values.text(TOUR, 40),
                SealNumbers.number(values.fixed(IMO, 3), 0, 3),
                values.text(VESSEL, 24),
                values.text(PLACE, 8),
                SealNumbers.minutes(values.fixed(VALIDITY, 6), 0),
                SealNumbers.minutes(values.fixed(VALIDITY, 6), 3),
                SealNumbers.number(listed(), 0, LIST),
                members(Arrays.copyOfRange(listed(), LIST, listed().length)),
                issued,
                signed);
        require(!content.validUntil().isBefore(content.validFrom()), SealFault.BAD_DATE);
        return content;
    }

    private byte[] listed() {
        byte[] listed = values.feature(MEMBERS);
        require(listed.length > LIST, SealFault.BAD_SIZE);
        return listed;
    }

    /** In the one spelling that a writer makes. */
    private static List<Integer> members(byte[] gaps) {
        try {
            int[] members = Gaps.decode(gaps, END);
            require(Arrays.equals(Gaps.encode(members), gaps), SealFault.BAD_SIZE);
            return Arrays.stream(members).boxed().toList();
        } catch (IllegalArgumentException noGaps) {
            throw SealDamage.of(SealFault.BAD_SIZE);
        }
    }

    List<Integer> unknownTags() {
        return values.besides(ALL);
    }
}
