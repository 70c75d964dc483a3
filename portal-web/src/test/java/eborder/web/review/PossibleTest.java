package eborder.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DossierStatus;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.procedure.Movement;
import eborder.review.DossierFacts;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PossibleTest {
    private final Actor officer = actor(Role.PROC_OFFICER);
    private final Actor commander = actor(Role.COMMANDER);

    @Test
    void lets_an_officer_claim_what_is_free() {
        assertThat(possible(DossierStatus.RECEIVED, null, officer))
                .isEqualTo(new Possible(true, false, false, false, false, false));
    }

    @Test
    void lets_an_officer_decide_about_the_own_dossier_only() {
        assertThat(possible(DossierStatus.IN_REVIEW, officer.account(), officer))
                .isEqualTo(new Possible(false, false, true, false, false, true));
        assertThat(possible(DossierStatus.IN_REVIEW, commander.account(), officer))
                .isEqualTo(new Possible(false, true, false, false, false, false));
    }

    @Test
    void lets_only_the_commander_answer_a_proposal() {
        var claimedBy = officer.account();

        assertThat(possible(DossierStatus.REFUSAL_PROPOSED, claimedBy, officer).any())
                .isFalse();
        assertThat(possible(DossierStatus.REFUSAL_PROPOSED, claimedBy, commander))
                .isEqualTo(new Possible(false, false, false, true, false, false));
    }

    @Test
    void offers_nothing_once_decided() {
        assertThat(possible(DossierStatus.CONFIRMED, officer.account(), officer).any())
                .isFalse();
    }

    @Test
    void offers_the_procedure_on_board_once_it_was_refused() {
        assertThat(Possible.of(DossierStatus.REFUSED, facts(officer.account(), true), officer))
                .isEqualTo(new Possible(false, false, false, false, true, false));
    }

    private static Possible possible(DossierStatus status, UUID claimedBy, Actor actor) {
        return Possible.of(status, facts(claimedBy, false), actor);
    }

    private static DossierFacts facts(UUID claimedBy, boolean canBeDoneOnBoard) {
        return new DossierFacts(
                "OCEAN LILY",
                null,
                null,
                Movement.ARRIVAL,
                null,
                null,
                null,
                null,
                null,
                false,
                canBeDoneOnBoard,
                null,
                claimedBy,
                null);
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "someone", "Someone", Set.of(role), null, "HPH");
    }
}
