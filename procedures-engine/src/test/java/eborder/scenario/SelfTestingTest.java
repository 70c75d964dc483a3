package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.signing.KeyFault;
import eborder.dossier.signing.LocalTesting;
import eborder.dossier.signing.SelfTesting;
import eborder.dossier.signing.TestPart;
import eborder.dossier.signing.TestPicture;
import eborder.dossier.signing.TestedPart;
import eborder.dossier.signing.TestedPart.State;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent tries out whether signing works, on a real database: the page shows how far it came. */
class SelfTestingTest {
    private static final String HERE = "192.0.2.7";
    private static final List<byte[]> CERTIFICATE = List.of("0200000001".getBytes(StandardCharsets.UTF_8));

    private Cast cast;
    private TestClock clock;
    private SelfTesting tests;
    private LocalTesting testing;
    private String code;

    @BeforeEach
    void a_code_is_shown() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("land-group").findFirst().orElseThrow());
        clock = cast.use(TestClock.class);
        tests = cast.use(SelfTesting.class);
        testing = cast.use(LocalTesting.class);
        code = tests.open(cast.person("agent")).code();
    }

    @Test
    void nothing_is_reached_before_the_program_runs() {
        assertThat(states()).containsOnly(State.NOT_REACHED).hasSize(5);
    }

    @Test
    void everything_works() {
        testing.begin(code, clock.instant(), HERE);
        var prepared = testing.prepare(code, CERTIFICATE, HERE);
        testing.prove(code, prepared.input(), HERE);

        assertThat(states()).containsOnly(State.OK).hasSize(5);
        assertThat(Database.rows("select count(*) from dossier_signature")).containsExactly(List.of("0"));
    }

    @Test
    void says_that_the_clock_is_wrong() {
        testing.begin(code, clock.instant().plus(Duration.ofMinutes(6)), HERE);

        assertFails(TestPart.CLOCK, "error.SIGNATURE_TIME");
    }

    @Test
    void says_what_went_wrong_beside_the_key_and_forgets_it_at_the_next_try() {
        testing.begin(code, clock.instant(), HERE);
        testing.stop(code, KeyFault.PIN_WRONG, HERE);
        assertFails(TestPart.KEY, "self-test.fault.PIN_WRONG");

        testing.begin(code, clock.instant(), HERE);
        testing.prepare(code, CERTIFICATE, HERE);
        assertThat(states()).endsWith(State.OK, State.NOT_REACHED);
    }

    @Test
    void says_by_which_rule_the_certificate_is_refused() {
        testing.begin(code, clock.instant(), HERE);
        assertRefused(
                ErrorCode.CERTIFICATE_OTHER_COMPANY,
                () -> testing.prepare(code, List.of("0200000002".getBytes(StandardCharsets.UTF_8)), HERE));

        assertFails(TestPart.CERTIFICATE, "error.CERTIFICATE_OTHER_COMPANY");
    }

    @Test
    void says_that_the_signature_does_not_hold() {
        testing.begin(code, clock.instant(), HERE);
        testing.prepare(code, CERTIFICATE, HERE);
        assertRefused(ErrorCode.SIGNATURE_WRONG, () -> testing.prove(code, "wrong", HERE));

        assertFails(TestPart.SIGNATURE, "error.SIGNATURE_WRONG");
    }

    @Test
    void a_test_is_over_after_a_quarter_of_an_hour_and_then_removed() {
        clock.forward(Duration.ofMinutes(15));

        assertRefused(ErrorCode.SIGNING_CODE_EXPIRED, () -> testing.begin(code, clock.instant(), HERE));
        assertThat(tests.newest(cast.person("agent"))).isEmpty();
        tests.open(cast.person("agent"));
        assertThat(Database.rows("select count(*) from self_test")).containsExactly(List.of("1"));
    }

    @Test
    void nobody_else_sees_it_and_guessing_is_slowed_down() {
        assertThat(tests.newest(cast.person("rival"))).isEmpty();
        for (int guess = 0; guess < 20; guess++) {
            assertRefused(ErrorCode.SIGNING_CODE_UNKNOWN, () -> testing.begin("AAAAA-AAAAA", clock.instant(), HERE));
        }
        assertRefused(ErrorCode.TOO_MANY_TRIES, () -> testing.begin(code, clock.instant(), HERE));
    }

    @Test
    void a_new_password_ends_it_like_any_session() {
        Database.superuser("update account set credentials_since = '2026-11-25' where username = 'agent'");

        assertRefused(ErrorCode.SIGNING_CODE_UNKNOWN, () -> testing.begin(code, clock.instant(), HERE));
    }

    private void assertFails(TestPart part, String faultKey) {
        assertThat(picture().parts()).contains(new TestedPart(part, State.FAILS, faultKey));
        for (var tested : picture().parts()) {
            int beside = tested.part().compareTo(part);
            assertThat(tested.state()).isEqualTo(beside < 0 ? State.OK : beside > 0 ? State.NOT_REACHED : State.FAILS);
        }
    }

    private List<State> states() {
        return picture().parts().stream().map(TestedPart::state).toList();
    }

    private TestPicture picture() {
        return tests.newest(cast.person("agent")).orElseThrow();
    }
}
