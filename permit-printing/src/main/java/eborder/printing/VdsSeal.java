package eborder.printing;

import static eborder.printing.SealDamage.require;

import eborder.permit.ScannedSeal;
import eborder.permit.Seal;
import eborder.permit.SealCodec;
import eborder.permit.SealContent;
import eborder.permit.SealFault;
import eborder.permit.SealedContent;
import eborder.permit.TourPartyContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * The seal's byte layout (docs/seal.md). Writing refuses what doesn't fit with IllegalArgumentException; reading
 * never throws. One content has exactly one spelling in bytes: any other is unreadable.
 */
@ApplicationScoped
public class VdsSeal implements SealCodec {
    private static final int LONGEST_SCAN = 1_500;
    /** No permit, passport or seaman's book number is longer: up to here a text with our prefix is a typed number. */
    private static final int LONGEST_TYPED_NUMBER = 20;

    private static final int SIGNATURE_LENGTH = 64;
    private static final int LINE_FEED = '\n';
    private static final int CARRIAGE_RETURN = '\r';

    @Override
    public byte[] signedPart(SealedContent content, String signer, String certificateReference) {
        int category = content instanceof SealContent ? SealHeader.PERMIT : SealHeader.PARTY;
        byte[] header = SealHeader.write(signer, certificateReference, content.issued(), content.signed(), category);
        byte[] message = content instanceof SealContent permit
                ? SealMessage.write(permit)
                : TourPartyMessage.write((TourPartyContent) content);
        return SealNumbers.join(header, message);
    }

    @Override
    public Seal seal(byte[] signedPart, byte[] signature) {
        if (signature.length != SIGNATURE_LENGTH) {
            throw SealDamage.of(SealFault.BAD_SIZE);
        }
        byte[] last = new SealFeatures().put(SealFeatures.SIGNATURE, signature).bytes();
        byte[] bytes = SealNumbers.join(signedPart, last);
        return new Seal(bytes, SealTransport.digits(bytes));
    }

    @Override
    public ScannedSeal parse(String scanned) {
        if (scanned == null || scanned.length() > LONGEST_SCAN) {
            return scanned == null ? new ScannedSeal.NoSeal("") : new ScannedSeal.Unreadable(SealFault.TOO_LONG);
        }
        try {
            return take(scanned);
        } catch (IllegalArgumentException damaged) {
            return new ScannedSeal.Unreadable(SealDamage.fault(damaged));
        }
    }

    private static ScannedSeal take(String scanned) {
        String raw = scanned.stripLeading();
        if (!raw.isEmpty() && raw.charAt(0) == SealHeader.MAGIC) {
            return read(withoutLineEnd(SealTransport.fromRaw(raw)));
        }
        String text = scanned.replaceAll("[\\s\\u00A0\\uFEFF]+", "");
        if (text.length() > LONGEST_TYPED_NUMBER && text.startsWith(SealTransport.DIGITS)) {
            return read(SealTransport.fromDigits(text));
        }
        if (text.toUpperCase(Locale.ROOT).startsWith(SealTransport.BASE32)) {
            return read(SealTransport.fromBase32(text));
        }
        return new ScannedSeal.NoSeal(scanned.strip());
    }

    private static ScannedSeal.Parsed read(byte[] bytes) {
        SealHeader header = SealHeader.read(bytes);
        SortedMap<Integer, byte[]> features = SealFeatures.read(bytes, header.length());
        byte[] signature = features.remove(SealFeatures.SIGNATURE);
        require(signature != null && signature.length == SIGNATURE_LENGTH, SealFault.NO_SIGNATURE);
        byte[] signedPart = Arrays.copyOf(bytes, bytes.length - SIGNATURE_LENGTH - 2);
        if (header.category() == SealHeader.PARTY) {
            var party = new TourPartyMessage(features);
            return parsed(
                    party.content(header.issued(), header.signed()),
                    header,
                    signedPart,
                    signature,
                    party.unknownTags());
        }
        var message = new SealMessage(features);
        return parsed(
                message.content(header.issued(), header.signed()),
                header,
                signedPart,
                signature,
                message.unknownTags());
    }

    private static ScannedSeal.Parsed parsed(
            SealedContent content, SealHeader header, byte[] signedPart, byte[] signature, List<Integer> unknownTags) {
        return new ScannedSeal.Parsed(
                content, header.signer(), header.certificateReference(), signedPart, signature, unknownTags);
    }

    /**
     * Scanners end raw bytes with a line end, but a signature may end in the same byte: only what stands behind the
     * signature's 64 bytes goes. Its tag and length, {@code FF 40}, tell.
     */
    private static byte[] withoutLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > SIGNATURE_LENGTH + 2 && !signatureEndsAt(bytes, end) && isLineEnd(bytes[end - 1])) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static boolean signatureEndsAt(byte[] bytes, int end) {
        int at = end - SIGNATURE_LENGTH - 2;
        return bytes[at] == (byte) SealFeatures.SIGNATURE && bytes[at + 1] == SIGNATURE_LENGTH;
    }

    private static boolean isLineEnd(byte b) {
        return b == LINE_FEED || b == CARRIAGE_RETURN;
    }
}
