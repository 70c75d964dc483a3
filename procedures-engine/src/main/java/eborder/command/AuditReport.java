package eborder.command;

/** What a check of the audit trail found. */
sealed interface AuditReport {
    /**
     * @param events deeds in the trail
     * @param waiting how many of them still wait for their link
     * @param head hash of the last link, to be kept elsewhere and given as {@code --head} to a later check
     */
    record Intact(long events, long waiting, String head) implements AuditReport {}

    /** @param finding the first row that is wrong, and how */
    record Broken(String finding) implements AuditReport {}
}
