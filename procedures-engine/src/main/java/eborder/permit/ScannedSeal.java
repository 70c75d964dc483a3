package eborder.permit;

import java.util.List;

/** What a scan turned out to be, before any signature is verified. */
public sealed interface ScannedSeal {
    /**
     * A well-formed seal.
     *
     * @param signedPart exactly the received bytes that the signature covers
     * @param unknownTags message features that this version doesn't know: shown as unreadable, verdict amber
     */
    record Parsed(
            SealedContent content,
            String signer,
            String certificateReference,
            byte[] signedPart,
            byte[] signature,
            List<Integer> unknownTags)
            implements ScannedSeal {}

    /** Looks like a seal (prefix, header) but is damaged, truncated or of another layout. */
    record Unreadable(SealFault why) implements ScannedSeal {}

    /** No seal at all: perhaps a typed permit number. */
    record NoSeal(String text) implements ScannedSeal {}
}
