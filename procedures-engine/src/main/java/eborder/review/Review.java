package eborder.review;

import eborder.dossier.Decision;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.RecordedDecision;
import eborder.dossier.check.Situations;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The officer's deeds: claim a dossier and decide about the version that was looked at. */
@UseCase
public class Review {
    /** It has room on the paper that is signed. */
    private static final int LONGEST_TEXT = 2000;

    private final Dossiers dossiers;
    private final Situations situations;
    private final ProcedureCatalogue procedures;
    private final Obstacles obstacles;
    private final Consequences consequences;
    private final ReviewRecords records;
    private final Clock clock;

    @Inject
    Review(
            Dossiers dossiers,
            Situations situations,
            ProcedureCatalogue procedures,
            Obstacles obstacles,
            Consequences consequences,
            ReviewRecords records,
            Clock clock) {
        this.dossiers = dossiers;
        this.situations = situations;
        this.procedures = procedures;
        this.obstacles = obstacles;
        this.consequences = consequences;
        this.records = records;
        this.clock = clock;
    }

    /** @param takeOver whether to take it from a colleague. @throws Problem ALREADY_CLAIMED */
    public void claim(Actor actor, UUID id, boolean takeOver) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        dossier.claim(actor.account(), actor.name(), takeOver);
        records.claimed(actor, dossier, clock.instant());
    }

    /** Gives the dossier back to the queue. */
    public void release(Actor actor, UUID id) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        dossier.release(actor.account());
        records.released(actor, dossier, clock.instant());
    }

    /**
     * Decides about the version that the page showed.
     *
     * @throws Problem CHANGED_BY_SOMEONE_ELSE if that version is no longer the newest, NOT_CLAIMED without a live claim,
     *     REASON_MISSING, BAD_REQUEST for a text beyond 2,000 characters, STATUS_FORBIDS, NOT_ALLOWED if the role doesn't suffice,
     *     CREW_ASHORE and SHIP_GONE as in {@link Obstacles}
     */
    void decide(Actor actor, UUID id, int shownVersion, Decision decision) {
        var now = clock.instant();
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        dossier.requireVersion(shownVersion);
        apply(decision, dossier, actor, now);
        dossiers.add(RecordedDecision.of(decision, dossier, actor, now));
        records.decided(actor, dossier, situations.of(dossier), decision, now);
    }

    private void apply(Decision decision, Dossier dossier, Actor actor, Instant now) {
        if (decision instanceof Decision.Confirm confirmed) {
            requireConfirming(actor, dossier);
            obstacles.requireNone(dossier, confirmed.despite(), now);
            dossier.confirm(actor.account(), now);
            consequences.ofConfirmation(dossier, actor, now);
        } else if (decision instanceof Decision.ConfirmOnBoard onBoard) {
            requireConfirming(actor, dossier);
            requireText(onBoard.text());
            dossier.confirmOnBoard(now);
            consequences.ofConfirmation(dossier, actor, now);
        } else if (decision instanceof Decision.AskSupplement asked) {
            requireText(asked.text());
            dossier.askSupplement(actor.account(), now);
        } else if (decision instanceof Decision.ProposeRefusal proposed) {
            requireText(proposed.text());
            dossier.proposeRefusal(actor.account());
        } else if (decision instanceof Decision.Refuse refused) {
            actor.require(Role.COMMANDER);
            requireText(refused.text());
            dossier.refuse(now);
            consequences.ofRefusal(dossier);
        } else if (decision instanceof Decision.SendBack back) {
            actor.require(Role.COMMANDER);
            requireText(back.text());
            dossier.sendBack();
        }
    }

    /** Some procedures are the commander's own to confirm. */
    private void requireConfirming(Actor actor, Dossier dossier) {
        Optional.ofNullable(procedures.procedure(dossier.procedureCode()).confirmedBy())
                .map(Role::valueOf)
                .ifPresent(actor::require);
    }

    private static void requireText(String text) {
        if (text == null || text.isBlank()) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "text"));
        }
    }
}
