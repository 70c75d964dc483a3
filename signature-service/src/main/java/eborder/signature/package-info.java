/**
 * Signatures: officers' PAdES signatures on papers, the seal key and its certificates, time stamps, the check of signed papers.
 * Fulfils {@code eborder.paper.PaperSigner} ({@code DssPaperSigner}) and {@code eborder.permit.SealKeys} ({@code SealKeyRing}).
 * {@code SigningKeys} decides which keys are used: the operator's, or those of {@code DevelopmentPki}.
 * Sources: gate.md 0 and 5, reliability.md F1-F3, T34, T41, ETSI EN 319 142-1, RFC 3161.
 */
package eborder.signature;
