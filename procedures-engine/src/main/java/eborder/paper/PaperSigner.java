package eborder.paper;

import eborder.shared.Contract;

/** Signs a printed paper as PAdES-BASELINE-T into its two fields: the officer first, then the agency (Decree 30/2020, article 32). */
@Contract
public interface PaperSigner {
    /**
     * Fetches the job's paper and signs it with the key of the officer who decided; nobody's key stands in for it.
     *
     * @return the signed PDF
     * @throws eborder.shared.Problem SIGNING_JOB_DIFFERS as {@link SigningDesk#take}, SIGNING_SITTING_NEEDED if the officer's key
     *     isn't unlocked, SIGNING_FAILED if key or time stamp are not to be had
     */
    byte[] sign(SigningJob job);
}
