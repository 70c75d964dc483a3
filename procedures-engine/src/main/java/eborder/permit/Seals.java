package eborder.permit;

import eborder.shared.Relay;
import jakarta.inject.Inject;

/** Makes seals and tells genuine ones from forged ones, by codec and keys. */
@Relay
public class Seals {
    private final SealCodec codec;
    private final SealKeys keys;

    @Inject
    Seals(SealCodec codec, SealKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    public Seal make(SealContent content) {
        var signedPart = codec.signedPart(content, keys.signer(), keys.certificateReference());
        return codec.seal(signedPart, keys.sign(signedPart));
    }

    /** Reads and verifies what a scanner delivered or a guard typed. Never throws. */
    public SealReading read(String scanned) {
        var parsed = codec.parse(scanned);
        if (parsed instanceof ScannedSeal.Parsed seal) {
            boolean genuine = keys.verify(
                    seal.signer(),
                    seal.certificateReference(),
                    seal.content().signed(),
                    seal.signedPart(),
                    seal.signature());
            return genuine
                    ? new SealReading.Genuine(seal.content(), seal.unknownTags())
                    : new SealReading.Forged(seal.content());
        }
        if (parsed instanceof ScannedSeal.NoSeal text) {
            return PermitNumber.typed(text.text())
                    .<SealReading>map(SealReading.TypedNumber::new)
                    .orElseGet(SealReading.Unreadable::new);
        }
        return new SealReading.Unreadable();
    }
}
