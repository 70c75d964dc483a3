package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.paper.Papers;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people do with issued permits: look them up, take the paper, revoke. */
@UseCase
public class PermitDesk {
    private final Permits permits;
    private final Dossiers dossiers;
    private final Papers papers;
    private final PermitRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PermitDesk(
            Permits permits, Dossiers dossiers, Papers papers, PermitRecords records, AuditTrail audit, Clock clock) {
        this.permits = permits;
        this.dossiers = dossiers;
        this.papers = papers;
        this.records = records;
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

    /** The newest permits of the commander's unit that have a number, at most 100. */
    public List<PermitRow> register(Actor actor) {
        return permits.registered(actor.unitAs(Role.COMMANDER));
    }

    /** A permit of the commander's unit; empty if there is none of that number. */
    public Optional<PermitRow> find(Actor actor, PermitNumber number) {
        return permits.registered(number, actor.unitAs(Role.COMMANDER));
    }

    /** The signed paper, byte by byte as issued. @throws Problem NOT_FOUND for another company's or unit's permit */
    public byte[] download(Actor actor, PermitNumber number) {
        var permit = scoped(actor, number);
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

    /** The commander revokes. @throws Problem REASON_MISSING without a reason, STATUS_FORBIDS if it isn't in force */
    public void revoke(Actor actor, PermitNumber number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        var now = clock.instant();
        var permit = permits.ofUnit(number, actor.unitAs(Role.COMMANDER));
        permit.revoke(reason.strip(), now);
        records.ended(permit, actor.username(), now);
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
