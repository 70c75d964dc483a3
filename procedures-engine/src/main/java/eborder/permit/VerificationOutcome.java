package eborder.permit;

/** How a question of the public went. */
public sealed interface VerificationOutcome {
    /** @param facts null if the state is UNKNOWN or CHANGED */
    record Answered(PublicState state, PublicFacts facts) implements VerificationOutcome {}

    /** This address has asked too often. */
    record TooMany(long retryAfterSeconds) implements VerificationOutcome {}
}
