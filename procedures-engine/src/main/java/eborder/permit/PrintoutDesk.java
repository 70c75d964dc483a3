package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.paper.Papers;
import eborder.paper.PermitPrintout;
import eborder.paper.PermitPrintout.Original;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The valid permits of a dossier, ready to be printed on A4 sheets, for its filer and for officers of its unit. */
@UseCase
public class PrintoutDesk {
    /** In one file: a cruise ship's thousands come in parts. */
    public static final int MOST = 200;

    private final Permits permits;
    private final Dossiers dossiers;
    private final Papers papers;
    private final BorderUnits units;
    private final VerificationAddress verification;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PrintoutDesk(
            Permits permits,
            Dossiers dossiers,
            Papers papers,
            BorderUnits units,
            VerificationAddress verification,
            AuditTrail audit,
            Clock clock) {
        this.permits = permits;
        this.dossiers = dossiers;
        this.papers = papers;
        this.units = units;
        this.verification = verification;
        this.audit = audit;
        this.clock = clock;
    }

    /** The numbers of the parts in which these permits are printed; none if none of them is valid. */
    public List<Integer> parts(List<PermitRow> rows) {
        var now = clock.instant();
        var count = rows.stream()
                .filter(row -> row.isValid() && row.validUntil().isAfter(now))
                .count();
        return IntStream.rangeClosed(1, (int) ((count + MOST - 1) / MOST))
                .boxed()
                .toList();
    }

    /**
     * @param part from 1, of {@link #MOST} permits each
     * @throws Problem NOT_FOUND for anybody else's dossier, or if it has no valid permit in that part
     */
    public PermitPrintout sheet(Actor actor, UUID id, PrintOrder order, int part) {
        var now = clock.instant();
        var dossier = actor.unit() == null ? dossiers.ofFiler(id, actor) : dossiers.ofUnit(id, actor.reviewingUnit());
        var chosen = order.sorted(valid(dossier, now)).stream()
                .skip((Math.max(part, 1) - 1L) * MOST)
                .limit(MOST)
                .toList();
        if (chosen.isEmpty()) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        chosen.forEach(permit -> audit.record(
                new Deed(AuditEvent.PERMIT_DOWNLOADED, now, actor.username(), permit.subject(), Map.of("on", "A4"))));
        return new PermitPrintout(
                dossier.number().text(),
                units.unit(chosen.get(0).unit()).unit("vi"),
                chosen.stream().map(this::original).toList(),
                now,
                verification.address());
    }

    private List<Permit> valid(Dossier dossier, Instant now) {
        return permits.withPapers(dossier.id()).stream()
                .filter(permit -> !permit.validity().hasEnded(now))
                .toList();
    }

    private Original original(Permit permit) {
        return new Original(
                permit.number().written(), papers.require(permit.subject()).pdf());
    }
}
