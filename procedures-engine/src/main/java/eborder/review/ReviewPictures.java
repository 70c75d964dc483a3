package eborder.review;

import eborder.audit.AuditTrail;
import eborder.dossier.ClockStretch;
import eborder.dossier.DecisionRow;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
import eborder.dossier.VersionChange;
import eborder.dossier.check.Checks;
import eborder.dossier.check.Situation;
import eborder.dossier.check.Situations;
import eborder.exchange.NoticeKind;
import eborder.exchange.NoticeRow;
import eborder.exchange.Outbox;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.portcall.PortCall;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What an officer sees of a dossier: the newest version, what changed since the one before, what to look at. */
@UseCase
public class ReviewPictures {
    private static final Set<NoticeKind> ANSWERS = EnumSet.of(NoticeKind.DOSSIER_CONFIRMED, NoticeKind.DOSSIER_REFUSED);

    private final Dossiers dossiers;
    private final Situations situations;
    private final Checks checks;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Mandates mandates;
    private final Clock clock;

    @Inject
    ReviewPictures(
            Dossiers dossiers,
            Situations situations,
            Checks checks,
            AuditTrail audit,
            Outbox outbox,
            Mandates mandates,
            Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
        this.dossiers = dossiers;
        this.situations = situations;
        this.checks = checks;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** @throws eborder.shared.Problem NOT_FOUND for drafts and for dossiers of other units */
    public ReviewPicture picture(Actor actor, UUID id) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        var newest = dossiers.version(id, dossier.versionNo());
        var situation = situations.of(dossier, newest.filed());
        var procedure = situation.procedure();
        return new ReviewPicture(
                dossier.id(),
                dossier.number(),
                dossier.status(),
                dossier.versionNo(),
                procedure.name(),
                procedure.way(dossier.movement()).result(newest.filed()::says),
                procedure.attachments(),
                dossiers.attachments(id),
                DossierFacts.of(dossier, situation.call().map(PortCall::facts).orElse(null), procedure.confirmedBy()),
                mandates.row(newest.mandate(), clock.instant()).orElse(null),
                newest.filed(),
                checks.findings(situation.checked(newest.filed(), dossier.receivedAt(), newest.filedAt())),
                changes(dossier, situation, newest.filed()),
                dossiers.decisions(id).stream().map(decision -> decision.row()).toList(),
                audit.of("dossier:" + id));
    }

    private List<VersionChange> changes(Dossier dossier, Situation situation, Filed newest) {
        if (dossier.versionNo() > 1) {
            return VersionChange.between(
                    dossiers.version(dossier.id(), dossier.versionNo() - 1).filed(), newest);
        }
        return situation.differences(newest);
    }

    /** The officer's clock, stretch by stretch. @throws eborder.shared.Problem NOT_FOUND as above */
    public List<ClockStretch> clock(Actor actor, UUID id) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        var decisions = dossiers.decisions(id).stream()
                .map(decision -> decision.row())
                .sorted(Comparator.comparing(DecisionRow::at))
                .toList();
        var delivered = outbox.ofDossier(id).stream()
                .filter(notice -> ANSWERS.contains(notice.kind()))
                .map(NoticeRow::deliveredAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return ClockStretch.of(dossier, dossiers.filings(id), decisions, delivered);
    }

    /** How far the notices about a dossier and its permits have come. @throws eborder.shared.Problem NOT_FOUND as above */
    public List<NoticeRow> notices(Actor actor, UUID id) {
        return outbox.ofDossier(dossiers.ofUnit(id, actor.reviewingUnit()).id());
    }
}
