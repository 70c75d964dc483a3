package eborder.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DossierStatus;
import eborder.party.Actor;
import eborder.party.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PossibleTest {
    private final Actor officer = actor(Role.PROC_OFFICER);
    private final Actor commander = actor(Role.COMMANDER);

    @Test
    void lets_an_officer_claim_what_is_free() {
        assertThat(Possible.of(DossierStatus.RECEIVED, null, officer))
                .isEqualTo(new Possible(true, false, false, false));
    }

    @Test
    void lets_an_officer_decide_about_the_own_dossier_only() {
        assertThat(Possible.of(DossierStatus.IN_REVIEW, officer.account(), officer))
                .isEqualTo(new Possible(false, false, true, false));
        assertThat(Possible.of(DossierStatus.IN_REVIEW, commander.account(), officer))
                .isEqualTo(new Possible(false, true, false, false));
    }

    @Test
    void lets_only_the_commander_answer_a_proposal() {
        var claimedBy = officer.account();

        assertThat(Possible.of(DossierStatus.REFUSAL_PROPOSED, claimedBy, officer)
                        .any())
                .isFalse();
        assertThat(Possible.of(DossierStatus.REFUSAL_PROPOSED, claimedBy, commander))
                .isEqualTo(new Possible(false, false, false, true));
    }

    @Test
    void offers_nothing_once_decided() {
        assertThat(Possible.of(DossierStatus.CONFIRMED, officer.account(), officer)
                        .any())
                .isFalse();
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "someone", "Someone", Set.of(role), null, "HPH");
    }
}
