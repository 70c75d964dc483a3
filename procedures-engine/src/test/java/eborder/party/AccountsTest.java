package eborder.party;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private static final String GOOD = "nước sâu cầu dài";

    private final World world = new World();

    @Test
    void keeps_identities_as_native_uuids_and_passwords_only_as_hashes() {
        OpenedAccount opened = world.openAgent("van.an");

        assertThat(Database.rows("select id, pg_typeof(id), pg_typeof(company), roles from account"))
                .containsExactly(List.of(opened.id().toString(), "uuid", "uuid", "FILER"));
        assertThat(Database.rows("select password_hash from account").get(0).get(0))
                .startsWith("pbkdf2-sha512$1000$")
                .doesNotContain(opened.oneTimePassword());
    }

    @Test
    void refuses_a_name_or_a_tax_code_that_is_taken() {
        world.openAgent("van.an");

        assertRefused(ErrorCode.USERNAME_TAKEN, () -> world.openOfficer("VAN.AN"));
        assertRefused(
                ErrorCode.TAX_CODE_TAKEN,
                () -> world.desk.createCompany(World.ADMINISTRATOR, World.newCompany("0200109558")));
    }

    @Test
    void refuses_an_account_in_an_unknown_company_or_unit() {
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.opening.open(
                        World.ADMINISTRATOR,
                        new NewAccount("van.an", "An", Set.of(Role.FILER), UUID.randomUUID(), null, "vi")));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.opening.open(
                        World.ADMINISTRATOR,
                        new NewAccount("van.an", "An", Set.of(Role.GATE_OFFICER), null, "XXX", "vi")));
    }

    @Test
    void gives_officers_no_company_agents_no_unit_and_administrators_no_other_role() {
        assertThat(NewAccount.fits(Set.of(Role.FILER), true, false)).isTrue();
        assertThat(NewAccount.fits(Set.of(Role.FILER), false, true)).isFalse();
        assertThat(NewAccount.fits(Set.of(Role.COMMANDER), true, false)).isFalse();
        assertThat(NewAccount.fits(Set.of(Role.SYS_ADMIN), false, false)).isTrue();
        assertThat(NewAccount.fits(Set.of(Role.SYS_ADMIN, Role.COMMANDER), false, true))
                .isFalse();
        assertThat(NewAccount.fits(Set.of(), true, false)).isFalse();
    }

    @Test
    void refuses_everyone_but_the_administrator() {
        Actor agent = world.settledAgent("van.an", GOOD).actor();
        UUID id = agent.account();

        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.desk.list(agent));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.desk.companies(agent));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.desk.unlock(agent, id));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.desk.deactivate(agent, id));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.desk.assignRoles(agent, id, Set.of(Role.COMPANY_ADMIN)));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.desk.createCompany(agent, World.newCompany("0200109559")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.opening.reset(agent, id));
    }

    @Test
    void changes_a_password_once_the_present_one_is_given() {
        SignInOutcome.SignedIn settled = world.settledAgent("van.an", GOOD);

        assertRefused(
                ErrorCode.WRONG_PASSWORD,
                () -> world.ownPassword.change(settled.actor(), "wrong", "một mật khẩu khác", World.ADDRESS));
        assertThat(world.signedIn("van.an", GOOD).mustChangePassword()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "Matkhau-12345", "password123456", "aaaaaaaaaaaaaaaa", "i am an, really an"})
    void refuses_a_password_that_is_easy_to_guess(String weak) {
        String oneTime = world.openAgent("i am an".replace(" ", "-")).oneTimePassword();
        Actor actor = world.signedIn("i-am-an", oneTime).actor();
        String tried = weak.replace("i am an", "i-am-an");

        assertRefused(
                ErrorCode.PASSWORD_TOO_WEAK, () -> world.ownPassword.change(actor, oneTime, tried, World.ADDRESS));
    }

    @Test
    void ends_older_sessions_and_tokens_when_the_password_changes() {
        SignInOutcome.SignedIn before = world.settledAgent("van.an", GOOD);
        String token = world.tokens.issue(before.actor(), null);
        assertThat(world.actors.capacities(before.actor().account(), before.at()))
                .contains(before.actor());
        assertThat(world.tokens.holderOf(token)).map(holder -> holder.actor()).contains(before.actor());

        world.clock.forward(Duration.ofMinutes(1));
        var after = world.ownPassword.change(before.actor(), GOOD, "một mật khẩu khác", World.ADDRESS);

        assertThat(world.actors.capacities(before.actor().account(), before.at()))
                .isEmpty();
        assertThat(world.actors.capacities(before.actor().account(), after)).contains(before.actor());
        assertThat(world.tokens.holderOf(token)).isEmpty();
    }

    @Test
    void ends_sessions_and_tokens_of_a_deactivated_account_within_five_seconds() {
        SignInOutcome.SignedIn signedIn = world.settledAgent("van.an", GOOD);
        String token = world.tokens.issue(signedIn.actor(), null);
        UUID account = signedIn.actor().account();
        assertThat(world.tokens.holderOf(token)).isPresent();
        assertThat(world.actors.capacities(account, signedIn.at())).hasSize(1);

        world.desk.deactivate(World.ADMINISTRATOR, account);
        world.clock.forward(Duration.ofSeconds(5));

        assertThat(world.tokens.holderOf(token)).isEmpty();
        assertThat(world.actors.capacities(account, signedIn.at())).isEmpty();
    }

    @Test
    void gives_new_roles_to_a_running_session_within_five_seconds() {
        SignInOutcome.SignedIn signedIn = world.settledAgent("van.an", GOOD);
        UUID account = signedIn.actor().account();

        world.desk.assignRoles(World.ADMINISTRATOR, account, Set.of(Role.COMPANY_ADMIN));
        world.clock.forward(Duration.ofSeconds(5));

        assertThat(world.actors.capacities(account, signedIn.at()).get(0).roles())
                .containsExactly(Role.COMPANY_ADMIN);
    }

    @Test
    void keeps_only_the_mark_of_a_token_and_ends_it_after_eight_hours() {
        SignInOutcome.SignedIn signedIn = world.settledAgent("van.an", GOOD);
        String token = world.tokens.issue(signedIn.actor(), null);

        assertThat(Database.rows("select * from access_token").toString()).doesNotContain(token);
        world.clock.forward(Duration.ofHours(8));
        assertThat(world.tokens.holderOf(token)).isEmpty();
        world.engine.get(SignInTidying.class).tick();
        world.clock.forward(Duration.ofSeconds(1));
        world.engine.get(SignInTidying.class).tick();
        assertThat(Database.rows("select * from access_token")).isEmpty();
    }

    @Test
    void gives_no_token_before_the_one_time_password_is_changed() {
        Actor actor = world.signedIn("van.an", world.openAgent("van.an").oneTimePassword())
                .actor();

        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.tokens.issue(actor, null));
        assertThat(world.tokens.holderOf("x".repeat(43))).isEmpty();
    }

    @Test
    void replaces_a_forgotten_password_and_revokes_a_token() {
        SignInOutcome.SignedIn signedIn = world.settledAgent("van.an", GOOD);
        String token = world.tokens.issue(signedIn.actor(), null);
        world.tokens.revoke(token);
        assertThat(world.tokens.holderOf(token)).isEmpty();

        String oneTime = world.opening
                .reset(World.ADMINISTRATOR, signedIn.actor().account())
                .oneTimePassword();

        assertThat(world.signIn("van.an", GOOD)).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(world.signedIn("van.an", oneTime).mustChangePassword()).isTrue();
    }

    @Test
    void remembers_the_chosen_language() {
        SignInOutcome.SignedIn signedIn = world.settledAgent("van.an", GOOD);

        world.engine.get(OwnAccount.class).chooseLanguage(signedIn.actor(), "en");

        assertThat(world.signedIn("van.an", GOOD).language()).isEqualTo("en");
    }
}
