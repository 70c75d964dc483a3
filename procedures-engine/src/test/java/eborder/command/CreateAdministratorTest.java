package eborder.command;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.audit.AuditLinking;
import eborder.party.Role;
import eborder.party.SignIn;
import eborder.party.SignInOutcome.SignedIn;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreateAdministratorTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final DatabaseSettings settings =
            new DatabaseSettings("localhost", Database.shared().port(), "eborder", "eborder_app", "");

    @BeforeEach
    void empty() {
        Database.truncate();
    }

    @Test
    void makes_an_administrator_who_can_sign_in_and_stands_in_the_audit_trail() {
        assertThat(create("--username", "Quan.Tri")).isZero();

        String password = said().strip().replaceFirst("(?s).*one-time password: ", "");
        Engine engine = Engine.with(TestClock.at("2026-11-22T03:00:00Z"));
        SignedIn signedIn = (SignedIn) engine.get(SignIn.class).signIn("quan.tri", password, "127.0.0.1");
        assertThat(signedIn.actor().roles()).containsExactly(Role.SYS_ADMIN);
        assertThat(signedIn.mustChangePassword()).isTrue();
        engine.get(AuditLinking.class).tick();
        assertThat(VerifyAudit.run(List.of(), settings, print())).isZero();
        assertThat(Database.rows("select event, actor from audit_event order by id"))
                .first()
                .isEqualTo(List.of("ACCOUNT_CREATED", "command"));
    }

    @Test
    void refuses_a_second_administrator_unless_forced() {
        assertThat(create()).isZero();

        assertThat(create("--username", "second")).isEqualTo(1);
        assertThat(said()).contains("there is one already");
        assertThat(create("--force", "--username", "second")).isZero();
        assertThat(Database.rows("select username from account order by 1"))
                .containsExactly(List.of("admin"), List.of("second"));
    }

    @Test
    void refuses_words_that_make_no_sense() {
        assertThat(create("--user", "x")).isEqualTo(2);
        assertThat(create("--username", "x y")).isEqualTo(2);
        assertThat(Database.rows("select * from account")).isEmpty();
    }

    private int create(String... words) {
        screen.reset();
        return CreateAdministrator.run(List.of(words), settings, print());
    }

    private PrintStream print() {
        return new PrintStream(screen, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
