package eborder.paper;

/** What is signed by the officer who decided: the answer to a dossier. */
public sealed interface SignedSheet extends Sheet permits ConfirmationSheet, RefusalSheet {
    /** The officer's name, for the signature. */
    String officerName();
}
