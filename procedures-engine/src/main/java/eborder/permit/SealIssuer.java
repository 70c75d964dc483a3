package eborder.permit;

/** A certificate that seals are verified by. @param signer as in the barcode, for example {@code VNBG}; {@code certificate} PEM */
public record SealIssuer(String signer, String certificate) {}
