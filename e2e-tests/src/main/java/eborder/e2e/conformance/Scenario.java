package eborder.e2e.conformance;

/**
 * One thing that must hold.
 *
 * @param id stable, for whoever compares reports
 * @param holds what must hold, as a sentence
 */
record Scenario(String id, String holds, Play play) {
    /** Asks the portal. */
    @FunctionalInterface
    interface Play {
        /** @throws eborder.e2e.api.Failed with what was otherwise; {@link LeftOut} if it can't be asked here */
        void with(Course course);
    }
}
