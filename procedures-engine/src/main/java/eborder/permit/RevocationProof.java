package eborder.permit;

/** Whether a paper says itself that its signers' certificates hadn't been revoked (decision 0034). Text: {@code revocation-proof.<name>}. */
public enum RevocationProof {
    IN_FILE,
    /** It was taken before the portal had asked their authorities, or the authorities didn't answer. */
    NOT_IN_FILE;

    static RevocationProof of(boolean known) {
        return known ? IN_FILE : NOT_IN_FILE;
    }

    public String messageKey() {
        return "revocation-proof." + name();
    }
}
