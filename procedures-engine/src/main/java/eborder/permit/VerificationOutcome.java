package eborder.permit;

import eborder.paper.PaperFault;

/** How a question of the public went. */
public sealed interface VerificationOutcome {
    /**
     * @param facts null if the state is UNKNOWN or CHANGED
     * @param fault what is wrong with a paper that was sent; null if nothing is, or none was
     */
    record Answered(PublicState state, PublicFacts facts, PaperFault fault) implements VerificationOutcome {
        Answered(PublicState state, PublicFacts facts) {
            this(state, facts, null);
        }

        static Answered because(PaperFault fault) {
            return new Answered(fault.isAlteration() ? PublicState.CHANGED : PublicState.UNKNOWN, null, fault);
        }
    }

    /** This address has asked too often. */
    record TooMany(long retryAfterSeconds) implements VerificationOutcome {}
}
