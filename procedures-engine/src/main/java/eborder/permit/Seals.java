package eborder.permit;

import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.List;

/** Makes seals and tells genuine ones from forged ones, by codec and keys. */
@Relay
public class Seals {
    private final SealCodec codec;
    private final SealKeys keys;

    @Inject
    public Seals(SealCodec codec, SealKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    public Seal make(SealedContent content) {
        var signedPart = codec.signedPart(content, keys.signer(), keys.certificateReference());
        return codec.seal(signedPart, keys.sign(signedPart));
    }

    /** Reads and verifies what a scanner delivered or a guard typed. Never throws. */
    public SealReading read(String scanned) {
        var parsed = codec.parse(scanned);
        if (parsed instanceof ScannedSeal.Parsed seal) {
            return verified(seal);
        }
        if (parsed instanceof ScannedSeal.Unreadable damaged) {
            return new SealReading.Unreadable(damaged.why());
        }
        return PermitNumber.typed(((ScannedSeal.NoSeal) parsed).text())
                .<SealReading>map(SealReading.TypedNumber::new)
                .orElseGet(() -> new SealReading.Unreadable(SealFault.NO_SEAL));
    }

    private static SealReading genuine(SealedContent content, List<Integer> unknownTags) {
        return content instanceof SealContent permit
                ? new SealReading.Genuine(permit, unknownTags)
                : new SealReading.Party((TourPartyContent) content, unknownTags);
    }

    private SealReading verified(ScannedSeal.Parsed seal) {
        var content = seal.content();
        return keys.verify(
                        seal.signer(),
                        seal.certificateReference(),
                        content.signed(),
                        seal.signedPart(),
                        seal.signature())
                .<SealReading>map(why -> new SealReading.Forged(content, why))
                .orElseGet(() -> genuine(content, seal.unknownTags()));
    }
}
