package eborder.dossier;

/** What tells one original from another. */
public sealed interface OriginalKey permits DocumentKey, PaperKey {
    /** For forms and addresses. */
    String text();
}
