package eborder.permit;

import java.util.List;

/** What a scan says after the signature was verified. */
public sealed interface SealReading {
    /** @param unknownTags features of a newer layout: the verdict is amber */
    record Genuine(SealContent content, List<Integer> unknownTags) implements SealReading {}

    /** Well-formed, but the signature isn't ours. @param claimed what it claims; nothing of it is true */
    record Forged(SealContent claimed) implements SealReading {}

    /** A permit number typed by hand. */
    record TypedNumber(PermitNumber number) implements SealReading {}

    /** Neither a seal nor a permit number. */
    record Unreadable() implements SealReading {}
}
