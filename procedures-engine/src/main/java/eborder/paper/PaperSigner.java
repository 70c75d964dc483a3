package eborder.paper;

import eborder.shared.Contract;

/** Signs a printed paper as PAdES-BASELINE-T into its two fields: the officer first, then the agency (Decree 30/2020, article 32). */
@Contract
public interface PaperSigner {
    /**
     * @param pdf the unsigned paper
     * @param signerName the competent officer's name, for the signature dictionary
     * @param reason why it is signed, in Vietnamese
     * @return the signed PDF
     * @throws eborder.shared.Problem SIGNING_FAILED if key or time stamp are not to be had
     */
    byte[] sign(byte[] pdf, String signerName, String reason);
}
