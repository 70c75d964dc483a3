package eborder.party;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.SignInOutcome.Refused;
import eborder.party.SignInOutcome.SignedIn;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final Refused WRONG = new Refused(ErrorCode.WRONG_NAME_OR_PASSWORD, 0);

    private final World world = new World();

    @Test
    void lets_a_new_officer_in_who_must_first_choose_a_password() {
        OpenedAccount opened = world.openOfficer("binh");

        SignedIn signedIn = world.signedIn(" BINH ", opened.oneTimePassword());

        assertThat(signedIn.actor())
                .isEqualTo(new Actor(
                        opened.id(), "binh", "Lê Thị Bình", Set.of(Role.PROC_OFFICER, Role.TEAM_LEAD), null, "HPH"));
        assertThat(signedIn.mustChangePassword()).isTrue();
        assertThat(signedIn.language()).isEqualTo("vi");
        assertThat(deeds("SIGNED_IN")).containsExactly(List.of("binh", "account:" + opened.id(), World.ADDRESS));
    }

    @Test
    void says_the_same_about_a_wrong_password_and_a_name_that_does_not_exist() {
        world.openAgent("van.an");

        for (int i = 1; i < SignInTries.FREE; i++) {
            assertThat(world.signIn("van.an", "wrong password")).isEqualTo(WRONG);
            assertThat(world.signIn("nobody", "wrong password")).isEqualTo(WRONG);
        }
        Refused fifth = new Refused(ErrorCode.WRONG_NAME_OR_PASSWORD, 15);
        assertThat(world.signIn("van.an", "wrong password")).isEqualTo(fifth);
        assertThat(world.signIn("nobody", "wrong password")).isEqualTo(fifth);
        Refused sixth = new Refused(ErrorCode.TOO_MANY_TRIES, 15);
        assertThat(world.signIn("van.an", "wrong password")).isEqualTo(sixth);
        assertThat(world.signIn("nobody", "wrong password")).isEqualTo(sixth);
    }

    @Test
    void keeps_no_typed_name_that_does_not_exist() {
        world.signIn("my secret password", "x");

        assertThat(Database.rows("select * from sign_in_tries").toString()).doesNotContain("secret");
        assertThat(Database.rows("select * from audit_event").toString()).doesNotContain("secret");
    }

    @Test
    void makes_an_agent_wait_longer_and_longer_but_lets_the_right_password_in_afterwards() {
        String password = world.openAgent("van.an").oneTimePassword();
        for (int i = 1; i < SignInTries.FREE; i++) {
            world.signIn("van.an", "wrong password");
        }

        for (long seconds : new long[] {15, 30, 60, 120, 240, 480, 900, 900}) {
            assertThat(world.signIn.signIn("van.an", "wrong password", "192.0.2." + seconds % 250))
                    .isEqualTo(new Refused(ErrorCode.WRONG_NAME_OR_PASSWORD, seconds));
            world.clock.forward(Duration.ofSeconds(seconds));
        }

        assertThat(world.signIn("van.an", password)).isInstanceOf(SignedIn.class);
        assertThat(deeds("SIGN_IN_REFUSED")).hasSize(12);
        assertThat(deeds("ACCOUNT_LOCKED")).isEmpty();
    }

    @Test
    void locks_an_officer_for_twelve_hours_even_for_the_right_password() {
        OpenedAccount opened = world.openOfficer("binh");
        for (int i = 0; i < SignInTries.FREE; i++) {
            world.signIn("binh", "wrong password");
        }

        assertThat(world.signIn("binh", opened.oneTimePassword()))
                .isEqualTo(new Refused(ErrorCode.TOO_MANY_TRIES, 12 * 60 * 60));
        assertThat(deeds("ACCOUNT_LOCKED")).hasSize(1);

        world.clock.forward(Duration.ofHours(12));
        assertThat(world.signIn("binh", "wrong password")).isEqualTo(WRONG);
        assertThat(world.signIn("binh", opened.oneTimePassword())).isInstanceOf(SignedIn.class);
    }

    @Test
    void lets_a_locked_officer_in_once_the_administrator_unlocks() {
        OpenedAccount opened = world.openOfficer("binh");
        for (int i = 0; i < SignInTries.FREE; i++) {
            world.signIn("binh", "wrong password");
        }
        assertThat(world.desk.list(World.ADMINISTRATOR))
                .singleElement()
                .satisfies(row -> assertThat(row.lockedUntil())
                        .isEqualTo(world.clock.instant().plus(Duration.ofHours(12))));

        world.desk.unlock(World.ADMINISTRATOR, opened.id());

        assertThat(world.signIn("binh", opened.oneTimePassword())).isInstanceOf(SignedIn.class);
    }

    @Test
    void slows_down_an_address_that_tries_many_names() {
        String password = world.openAgent("van.an").oneTimePassword();
        for (int i = 0; i < AddressBrake.FREE; i++) {
            assertThat(world.signIn("name" + i, "Matkhau12345")).isEqualTo(WRONG);
        }

        assertThat(world.signIn("van.an", password))
                .isEqualTo(new Refused(ErrorCode.TOO_MANY_TRIES, AddressBrake.WINDOW.toSeconds()));
        assertThat(world.signIn.signIn("van.an", password, "198.51.100.1")).isInstanceOf(SignedIn.class);
        world.clock.forward(AddressBrake.WINDOW);
        assertThat(world.signIn("van.an", password)).isInstanceOf(SignedIn.class);
    }

    @Test
    void refuses_a_deactivated_account_like_a_wrong_password() {
        OpenedAccount opened = world.openAgent("van.an");
        world.desk.deactivate(World.ADMINISTRATOR, opened.id());

        assertThat(world.signIn("van.an", opened.oneTimePassword())).isEqualTo(WRONG);
    }

    @Test
    void takes_a_password_of_a_million_letters_for_a_wrong_one() {
        world.openAgent("van.an");

        assertThat(world.signIn("van.an", "x".repeat(1_000_000))).isEqualTo(WRONG);
    }

    @Test
    void forgets_tries_after_a_day() {
        world.signIn("nobody", "wrong password");
        world.clock.forward(Duration.ofHours(25));

        world.engine.get(SignInTidying.class).tick();

        assertThat(Database.rows("select * from sign_in_tries")).isEmpty();
    }

    private static List<List<String>> deeds(String event) {
        return Database.rows(
                "select actor, subject, facts->>'address' from audit_event where event = '" + event + "' order by id");
    }
}
