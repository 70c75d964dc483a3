package eborder.screening.citizen;

/** What the population database says; no answer is none of these, and never a match. */
enum CitizenResult {
    MATCH,
    NO_MATCH;

    static CitizenResult of(CitizenAnswer answer) {
        return answer.matches() ? MATCH : NO_MATCH;
    }
}
