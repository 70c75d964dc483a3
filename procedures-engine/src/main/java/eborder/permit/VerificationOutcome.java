package eborder.permit;

import eborder.paper.PaperFault;

/** How a question of the public went. */
public sealed interface VerificationOutcome {
    /**
     * @param facts null if the state is UNKNOWN or CHANGED
     * @param fault what is wrong with a paper that was sent; null if nothing is, or none was
     * @param revocation what a paper that was sent says about its signers' certificates; null if it has a fault, or none was
     */
    record Answered(PublicState state, PublicFacts facts, PaperFault fault, RevocationProof revocation)
            implements VerificationOutcome {
        Answered(PublicState state, PublicFacts facts) {
            this(state, facts, null, null);
        }

        static Answered because(PaperFault fault) {
            return new Answered(fault.isAlteration() ? PublicState.CHANGED : PublicState.UNKNOWN, null, fault, null);
        }

        Answered with(RevocationProof proof) {
            return new Answered(state, facts, fault, proof);
        }
    }

    /** This address has asked too often. */
    record TooMany(long retryAfterSeconds) implements VerificationOutcome {}
}
