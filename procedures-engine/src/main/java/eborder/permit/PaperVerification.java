package eborder.permit;

import eborder.paper.ForeignPaper;
import eborder.paper.ForeignPapers;
import eborder.paper.PaperFault;
import eborder.permit.VerificationOutcome.Answered;
import eborder.permit.VerificationOutcome.TooMany;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * Whether a PDF is a permit as it was issued: signatures and barcode are ours, the print says what the barcode says, and the barcode is
 * the one in the register. What became of the permit since stands in the register alone.
 */
@Relay
public class PaperVerification {
    /** What a permit may weigh, in bytes; it has some 200,000. */
    public static final int MOST_BYTES = 5_000_000;

    private static final long SECONDS_IF_BUSY = 5;

    private final PermitVerification questions;
    private final ForeignPapers papers;
    private final IssuedPermits permits;
    private final Seals seals;

    @Inject
    PaperVerification(PermitVerification questions, ForeignPapers papers, IssuedPermits permits, Seals seals) {
        this.questions = questions;
        this.papers = papers;
        this.permits = permits;
        this.seals = seals;
    }

    /**
     * @param pdf as uploaded
     * @param address where the question comes from
     */
    public VerificationOutcome verify(byte[] pdf, String address) {
        return questions.braked(address).orElseGet(() -> answer(pdf));
    }

    private VerificationOutcome answer(byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            return Answered.because(PaperFault.TOO_LARGE);
        }
        var found = papers.examine(pdf);
        if (found.faults().contains(PaperFault.BUSY)) {
            return new TooMany(SECONDS_IF_BUSY);
        }
        return seals.read(found.symbol()) instanceof SealReading.Genuine genuine
                ? sealed(pdf, found, genuine)
                : Answered.because(
                        firstOf(found, found.symbol().isEmpty() ? PaperFault.NO_SYMBOL : PaperFault.SYMBOL_FORGED));
    }

    private static PaperFault firstOf(ForeignPaper found, PaperFault otherwise) {
        return found.faults().stream().findFirst().orElse(otherwise);
    }

    private Answered sealed(byte[] pdf, ForeignPaper found, SealReading.Genuine seal) {
        var told = questions.ofSeal(seal);
        if (told.state() == PublicState.UNKNOWN) {
            return Answered.because(PaperFault.NOT_ISSUED);
        }
        if (!found.faults().isEmpty() && !isOriginal(pdf, found, seal)) {
            return Answered.because(found.faults().get(0));
        }
        if (told.state() == PublicState.CHANGED) {
            return Answered.because(PaperFault.SYMBOL_DIFFERS);
        }
        return new PrintedText(found.text()).says(seal.content()) ? told : Answered.because(PaperFault.TEXT_DIFFERS);
    }

    /** A paper whose certificates have ended is still the one that was issued, if it is the kept one or the beginning of it. */
    private boolean isOriginal(byte[] pdf, ForeignPaper found, SealReading.Genuine seal) {
        return PaperFault.comeWithAge(found.faults())
                && PermitNumber.typed(seal.content().permitNumber())
                        .flatMap(permits::original)
                        .filter(kept ->
                                kept.length >= pdf.length && Arrays.equals(kept, 0, pdf.length, pdf, 0, pdf.length))
                        .isPresent();
    }
}
