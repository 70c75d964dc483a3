package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.paper.Papers;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people do with issued permits: look them up, take the paper. */
@UseCase
public class PermitDesk {
    private final Permits permits;
    private final Dossiers dossiers;
    private final Papers papers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PermitDesk(Permits permits, Dossiers dossiers, Papers papers, AuditTrail audit, Clock clock) {
        this.permits = permits;
        this.dossiers = dossiers;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The company's own permits, as far as the person's mandates reach. */
    public List<PermitRow> mine(Actor actor) {
        return permits.ofCompany(actor.filingCompany()).stream()
                .filter(permit -> actor.reaches(dossiers.matter(dossiers.withId(permit.dossier()))))
                .toList();
    }

    /** The permits of a dossier, for its filer or for officers of its unit. @throws Problem NOT_FOUND for anybody else's */
    public List<PermitRow> ofDossier(Actor actor, UUID dossier) {
        return actor.unit() == null
                ? permits.ofDossier(dossiers.ofFiler(dossier, actor).id())
                : permits.ofDossier(
                        dossiers.ofUnit(dossier, actor.reviewingUnit()).id());
    }

    /** The newest permits of the officer's unit that have a number, at most 100. */
    public List<PermitRow> register(Actor actor) {
        return permits.registered(actor.reviewingUnit());
    }

    /** A permit of the officer's unit; empty if there is none of that number. */
    public Optional<PermitRow> find(Actor actor, PermitNumber number) {
        return permits.registered(number, actor.reviewingUnit());
    }

    /** A permit of the filer's company. @throws Problem NOT_FOUND if there is none of that number or the person's mandates don't reach it */
    public PermitRow mine(Actor actor, PermitNumber number) {
        var row =
                permits.ofCompanyRow(number, actor.filingCompany()).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        dossiers.ofFiler(row.dossier(), actor);
        return row;
    }

    /**
     * The signed paper, byte by byte as issued, however often it is printed.
     *
     * @throws Problem NOT_FOUND for another company's or unit's permit, STATUS_FORBIDS for a filer while it is suspended
     */
    public byte[] download(Actor actor, PermitNumber number) {
        var permit = scoped(actor, number);
        if (permit.status() == PermitStatus.SUSPENDED && actor.unit() == null) {
            throw new Problem(
                    ErrorCode.STATUS_FORBIDS, Map.of("status", permit.status().name()));
        }
        var paper = papers.require(permit.subject());
        audit.record(
                new Deed(AuditEvent.PERMIT_DOWNLOADED, clock.instant(), actor.username(), permit.subject(), Map.of()));
        return paper.pdf();
    }

    /** The text of the permit's barcode. @throws Problem NOT_FOUND for another company's or unit's permit */
    public String seal(Actor actor, PermitNumber number) {
        var digits = scoped(actor, number).sealDigits();
        if (digits == null) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return digits;
    }

    private Permit scoped(Actor actor, PermitNumber number) {
        if (actor.unit() != null) {
            return permits.ofUnit(number, actor.reviewingUnit());
        }
        var permit = permits.ofCompany(number, actor.filingCompany());
        dossiers.ofFiler(permit.dossier(), actor);
        return permit;
    }
}
