package eborder.dossier;

/** The lawful reasons to refuse the electronic procedure (Decision 10/2016, article 5(2)). */
public enum RefusalReason {
    DEFENCE_OR_SECURITY,
    ECONOMY_SAFETY_OR_POLLUTION,
    SIGNS_OF_VIOLATION,
    INCOMPLETE_OR_INACCURATE;

    public String messageKey() {
        return "refusal-reason." + name();
    }
}
