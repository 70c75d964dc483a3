package eborder.permit;

import eborder.paper.ForeignPaper;
import eborder.paper.ForeignPapers;
import eborder.paper.PaperFault;
import eborder.permit.VerificationOutcome.Answered;
import eborder.permit.VerificationOutcome.TooMany;
import eborder.shared.Fingerprint;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

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
        var kept = permits.kept(Fingerprint.of(pdf));
        return kept.isPresent() ? ofKept(kept.get()) : ofForeign(pdf);
    }

    /** Its signatures, barcode and print were looked at before it was kept: the same bytes have the same, so nothing is read again. */
    private Answered ofKept(KeptPaper paper) {
        return seals.read(paper.symbol()) instanceof SealReading.Genuine seal
                ? inRegister(seal, RevocationProof.of(paper.revocationKnown()), Optional::empty)
                : Answered.because(noSeal(paper.symbol()));
    }

    private VerificationOutcome ofForeign(byte[] pdf) {
        var found = papers.examine(pdf);
        if (found.faults().contains(PaperFault.BUSY)) {
            return new TooMany(SECONDS_IF_BUSY);
        }
        return seals.read(found.symbol()) instanceof SealReading.Genuine seal
                ? inRegister(seal, RevocationProof.of(found.revocationKnown()), () -> fault(pdf, found, seal))
                : Answered.because(found.faults().stream().findFirst().orElseGet(() -> noSeal(found.symbol())));
    }

    private static PaperFault noSeal(String symbol) {
        return symbol.isEmpty() ? PaperFault.NO_SYMBOL : PaperFault.SYMBOL_FORGED;
    }

    /** @param fault of the paper itself, beside those that only the register knows */
    private Answered inRegister(SealReading.Genuine seal, RevocationProof proof, Supplier<Optional<PaperFault>> fault) {
        var told = questions.ofSeal(seal);
        if (told.state() == PublicState.UNKNOWN) {
            return Answered.because(PaperFault.NOT_ISSUED);
        }
        return fault.get()
                .or(() -> unlikeRegister(told, seal))
                .map(Answered::because)
                .orElseGet(() -> told.with(proof));
    }

    private Optional<PaperFault> unlikeRegister(Answered told, SealReading.Genuine seal) {
        if (told.state() == PublicState.CHANGED) {
            return Optional.of(PaperFault.SYMBOL_DIFFERS);
        }
        return PermitNumber.typed(seal.content().permitNumber())
                .filter(permits::signedUnderRevoked)
                .map(number -> PaperFault.CERTIFICATE_REVOKED);
    }

    private Optional<PaperFault> fault(byte[] pdf, ForeignPaper found, SealReading.Genuine seal) {
        if (!found.faults().isEmpty() && !isOriginal(pdf, found, seal)) {
            return Optional.of(found.faults().get(0));
        }
        return new PrintedText(found.text()).says(seal.content())
                ? Optional.empty()
                : Optional.of(PaperFault.TEXT_DIFFERS);
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
