package eborder.permit;

import java.util.List;
import java.util.Optional;

/** What a scan says after the signature was verified. */
public sealed interface SealReading {
    /** What is wrong with the seal, for the audit trail; empty if nothing is, or there was none. */
    default Optional<SealFault> fault() {
        if (this instanceof Forged forged) {
            return Optional.of(forged.why());
        }
        return this instanceof Unreadable damaged ? Optional.of(damaged.why()) : Optional.empty();
    }

    /** Features of a newer layout: the verdict is amber. */
    default List<Integer> unknownTags() {
        return List.of();
    }

    /** @param unknownTags features of a newer layout: the verdict is amber */
    record Genuine(SealContent content, List<Integer> unknownTags) implements SealReading {}

    /** The seal of a tour party by itself: it lets nobody pass before it is said who of them stands there. */
    record Party(TourPartyContent content, List<Integer> unknownTags) implements SealReading {
        /** One who stands there. @param number of the permit; whether it belongs to the party is judged later */
        public Member member(PermitNumber number) {
            return new Member(this, number);
        }
    }

    /** Somebody who passes under the genuine seal of a party. */
    record Member(Party party, PermitNumber number) implements SealReading {
        @Override
        public List<Integer> unknownTags() {
            return party.unknownTags();
        }
    }

    /** Well-formed, but not signed by us. @param claimed what it claims; nothing of it is true */
    record Forged(SealedContent claimed, SealFault why) implements SealReading {}

    /** A permit number typed by hand. */
    record TypedNumber(PermitNumber number) implements SealReading {}

    /** Neither a seal nor a permit number. */
    record Unreadable(SealFault why) implements SealReading {}
}
