package eborder.paper;

import eborder.shared.Contract;

/** Signs a printed paper as PAdES-BASELINE-T into its two fields: the officer first, then the agency (Decree 30/2020, article 32). */
@Contract
public interface PaperSigner {
    /**
     * Fetches the job's paper and signs it with the key of the officer who decided; nobody's key stands in for it. What the officer has
     * signed with a key in the own hands gets the agency's signature only.
     *
     * @return the signed paper; without time stamps while none are to be had, for at most four hours
     * @throws eborder.shared.Problem SIGNING_JOB_DIFFERS as {@link SigningDesk#take}, SIGNING_SITTING_NEEDED if the officer's key
     *     isn't unlocked, SIGNING_FAILED if the key isn't to be had, TIME_STAMPS_OVERDUE
     */
    SignedPaper sign(SigningJob job);
}
