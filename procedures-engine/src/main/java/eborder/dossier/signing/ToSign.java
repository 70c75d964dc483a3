package eborder.dossier.signing;

/**
 * One thing to be signed, as its signer is shown it.
 *
 * @param kind DECLARATION or PAPER
 * @param version of a declaration, 0 for a paper
 * @param subject who or what a declaration is about, or what a paper is
 * @param taxCode of the company whose certificate signs, blank for a paper
 * @param sha256 of the declaration's payload, or of the paper before it is signed; hexadecimal
 * @param size of the paper before it is signed, in bytes; 0 of a declaration
 */
public record ToSign(
        int no,
        Kind kind,
        String dossier,
        int version,
        String procedure,
        String subject,
        String taxCode,
        String sha256,
        int size) {
    /** What can be signed with a key in somebody's own hands. */
    public enum Kind {
        DECLARATION,
        PAPER
    }

    static ToSign declaration(int no, SigningItem item) {
        return new ToSign(
                no,
                Kind.DECLARATION,
                item.number().text(),
                item.versionNo(),
                item.procedureCode(),
                item.subject(),
                item.taxCode(),
                item.payload().fingerprint().hex(),
                0);
    }

    static ToSign paper(int no, PaperInHand paper) {
        return new ToSign(
                no,
                Kind.PAPER,
                paper.dossier().text(),
                0,
                paper.procedureCode(),
                paper.job().reason(),
                "",
                paper.job().fingerprint().hex(),
                paper.size());
    }
}
