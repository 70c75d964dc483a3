package eborder.screening;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** What officers see of the answers, and what they make of them. Filers never learn of it. */
@UseCase
public class ScreeningReview {
    private static final int LONGEST = 1000;

    private final Screenings screenings;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ScreeningReview(Screenings screenings, Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.screenings = screenings;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_ALLOWED unless an officer asks, NOT_FOUND for another unit's dossier */
    public ScreeningPicture picture(Actor actor, UUID id) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        return ScreeningPicture.of(
                screenings.isAsked(id, dossier.versionNo()), screenings.rows(id, dossier.versionNo()));
    }

    /**
     * Decides about people of a dossier who aren't clear, wherever the same case stands in it.
     *
     * @throws Problem REASON_MISSING without words, NOT_ALLOWED if one is a hit and the officer isn't the commander, STATUS_FORBIDS if
     *     there is nothing to decide, NOT_FOUND for another unit's dossier or somebody who isn't in it
     */
    public void decide(Actor actor, UUID id, Collection<UUID> chosen, ScreeningDecision decision, String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        var now = clock.instant();
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        var all = screenings.lockOf(dossier.id());
        var settled = new HashSet<UUID>();
        for (var one : chosen) {
            var screening = all.stream()
                    .filter(found -> found.id().equals(one))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
            if (settled.add(one)) {
                screening.decide(decision, words.strip(), actor, now);
                record(screening, actor, now);
                for (var other : all) {
                    if (other.isOpen() && other.isSameCaseAs(screening)) {
                        other.follow(screening);
                        settled.add(other.id());
                    }
                }
            }
        }
    }

    private void record(Screening decided, Actor by, Instant now) {
        audit.record(new Deed(
                AuditEvent.SCREENING_DECIDED,
                now,
                by.username(),
                decided.subject(),
                Map.of(
                        "result", decided.result().name(),
                        "case", String.valueOf(decided.caseRef()),
                        "decision", decided.decision().name())));
    }
}
