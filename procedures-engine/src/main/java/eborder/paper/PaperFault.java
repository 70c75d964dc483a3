package eborder.paper;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be wrong with a permit that somebody sends as a PDF (reliability.md T41). What is wrong with its signatures bears the same
 * name as in {@code SignatureFault}. Text: message key {@code paper-fault.<name>}.
 */
public enum PaperFault {
    /** No PDF, or one too damaged to be read. */
    UNREADABLE(false),
    /** More than 5,000,000 bytes. */
    TOO_LARGE(false),
    TOO_MANY_PAGES(false),
    /** A page larger than any paper. */
    PAGE_TOO_LARGE(false),
    /** Its streams unpack to more than a permit can hold. */
    TOO_MUCH_INSIDE(false),
    /** Reading it took longer than ten seconds. */
    TOO_SLOW(false),
    /** Reading it broke the process that reads: out of memory, or worse. */
    READER_BROKE(false),
    /** All readers have their hands full. */
    BUSY(false),
    WRONG_NUMBER_OF_SIGNATURES(true),
    WRONG_ORDER(true),
    NOT_SIGNED_TO_THE_END(true),
    NOT_VALID(true),
    CERTIFICATE_REVOKED(true),
    CERTIFICATE_UNFIT(true),
    NOT_TIME_STAMPED(true),
    /** The first page shows no barcode that can be read. */
    NO_SYMBOL(false),
    /** Its barcode isn't a seal of ours. */
    SYMBOL_FORGED(true),
    /** Its barcode is a seal of ours, but not the one of this permit. */
    SYMBOL_DIFFERS(true),
    /** Its barcode names a permit that was never issued. */
    NOT_ISSUED(false),
    /** What is printed isn't what the barcode says. */
    TEXT_DIFFERS(true);

    /** What a signature that was good may come to when certificates end. */
    private static final Set<PaperFault> OF_AGE = EnumSet.of(NOT_VALID, CERTIFICATE_UNFIT, NOT_TIME_STAMPED);

    private final boolean alteration;

    PaperFault(boolean alteration) {
        this.alteration = alteration;
    }

    /** Whether somebody has changed the paper, or made it himself; else nothing can be said. */
    public boolean isAlteration() {
        return alteration;
    }

    /** Whether it says nothing about the file and may be gone at the next try. */
    public boolean mayPass() {
        return this == BUSY || this == READER_BROKE || this == TOO_SLOW;
    }

    public static boolean comeWithAge(Collection<PaperFault> faults) {
        return OF_AGE.containsAll(faults);
    }

    public String messageKey() {
        return "paper-fault." + name();
    }
}
