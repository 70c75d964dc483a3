package eborder.dossier.fee;

import eborder.dossier.Decision;
import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** What filed dossiers cost by the law of the day of their filing, and what was paid for them. */
@ApplicationScoped
public class FeePictures {
    private static final Set<DossierStatus> UNANSWERED =
            EnumSet.of(DossierStatus.REFUSED, DossierStatus.WITHDRAWN, DossierStatus.LAPSED);

    private final Dossiers dossiers;
    private final Fees fees;
    private final FeePayments payments;
    private final ProcedureCatalogue procedures;

    @Inject
    FeePictures(Dossiers dossiers, Fees fees, FeePayments payments, ProcedureCatalogue procedures) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.payments = payments;
        this.procedures = procedures;
    }

    /** @param dossier a filed one; the caller has checked that its reader may see it */
    public FeePicture of(Dossier dossier) {
        var version = dossiers.version(dossier.id(), dossier.versionNo());
        var day = dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate();
        return new FeePicture(
                fees.of(procedures.procedure(dossier.procedureCode()), version.filed(), day),
                payments.of(dossier.id()),
                isOwed(dossier));
    }

    /** What was refused, withdrawn or has lapsed before anything was granted costs nothing. */
    private boolean isOwed(Dossier dossier) {
        return !UNANSWERED.contains(dossier.status())
                || dossiers.decisions(dossier.id()).stream()
                        .anyMatch(decision -> decision.row().kind().equals(Decision.Confirm.class.getSimpleName()));
    }
}
