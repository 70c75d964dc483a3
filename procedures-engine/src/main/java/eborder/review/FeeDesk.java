package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.fee.FeePayment;
import eborder.dossier.fee.FeePayments;
import eborder.dossier.fee.FeePicture;
import eborder.dossier.fee.Fees;
import eborder.party.Actor;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Fees of filed dossiers: what is due by the law of the day of filing, and what was paid against which receipt (domain.md 4.7). */
@UseCase
public class FeeDesk {
    private static final int LONGEST_RECEIPT = 40;

    private final Dossiers dossiers;
    private final Fees fees;
    private final FeePayments payments;
    private final ProcedureCatalogue procedures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FeeDesk(
            Dossiers dossiers,
            Fees fees,
            FeePayments payments,
            ProcedureCatalogue procedures,
            AuditTrail audit,
            Clock clock) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.payments = payments;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    /** For officers of the unit. @throws Problem NOT_FOUND for another unit's */
    public FeePicture picture(Actor actor, UUID id) {
        return picture(dossiers.ofUnit(id, actor.reviewingUnit()));
    }

    /** For the filer, once it is filed. @throws Problem NOT_FOUND for another company's */
    public FeePicture mine(Actor actor, UUID id) {
        return picture(dossiers.ofFiler(id, actor));
    }

    private FeePicture picture(Dossier dossier) {
        var version = dossiers.version(dossier.id(), dossier.versionNo());
        var day = dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate();
        return new FeePicture(
                fees.of(procedures.procedure(dossier.procedureCode()), version.filed(), day),
                payments.of(dossier.id()));
    }

    /**
     * Everything that is still to be paid in a currency was paid.
     *
     * @param receipt number of the receipt
     * @throws Problem BAD_REQUEST without a receipt's number, STATUS_FORBIDS if nothing is open
     */
    public void paid(Actor actor, UUID id, String currency, String receipt) {
        if (receipt == null || receipt.isBlank() || receipt.length() > LONGEST_RECEIPT) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "receipt"));
        }
        var open = picture(actor, id).open().get(currency);
        if (open == null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        var now = clock.instant();
        payments.add(FeePayment.of(id, open, currency, receipt.strip(), actor, now));
        audit.record(new Deed(
                AuditEvent.FEE_PAID,
                now,
                actor.username(),
                "dossier:" + id,
                Map.of("amount", Long.toString(open), "currency", currency, "receipt", receipt.strip())));
    }
}
