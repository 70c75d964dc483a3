package eborder.permit;

import eborder.shared.Contract;

/** The byte layout of the seal: ICAO Doc 9303-13 visible digital seal with our own message features (gate.md). */
@Contract
public interface SealCodec {
    /** @return header and message features, everything that is signed */
    byte[] signedPart(SealedContent content, String signer, String certificateReference);

    /** Joins the signed part and the 64-byte signature. */
    Seal seal(byte[] signedPart, byte[] signature);

    /**
     * Takes what a scanner delivered apart: decimal digits, base32 text or raw seal bytes read as ISO-8859-1.
     * Verifies nothing and never throws: what can't be read comes back as {@link ScannedSeal.Unreadable}.
     */
    ScannedSeal parse(String scanned);
}
