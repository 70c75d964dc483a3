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

    /** @param unknownTags features of a newer layout: the verdict is amber */
    record Genuine(SealContent content, List<Integer> unknownTags) implements SealReading {}

    /** Well-formed, but not signed by us. @param claimed what it claims; nothing of it is true */
    record Forged(SealContent claimed, SealFault why) implements SealReading {}

    /** A permit number typed by hand. */
    record TypedNumber(PermitNumber number) implements SealReading {}

    /** Neither a seal nor a permit number. */
    record Unreadable(SealFault why) implements SealReading {}
}
