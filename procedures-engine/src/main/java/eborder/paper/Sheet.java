package eborder.paper;

/** What is to be printed. Each kind carries its own facts; the printer matches them without {@code default}. */
public sealed interface Sheet permits DeclarationSheet, PermitPrintout, PermitSheet, SignedSheet, TourPartySheet {
    /** The number in clear on the paper. */
    String number();
}
