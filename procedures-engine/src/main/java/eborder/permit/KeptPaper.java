package eborder.permit;

/**
 * A paper of ours, found by its bytes.
 *
 * @param symbol the text of its barcode, blank if it bears none of a permit
 * @param revocationKnown whether it carries what was said about its signers' certificates
 */
record KeptPaper(String symbol, boolean revocationKnown) {}
