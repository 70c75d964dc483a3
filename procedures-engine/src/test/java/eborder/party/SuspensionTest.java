package eborder.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {
    private static final String PASSWORD = "nước sâu cầu dài";
    private static final String WHY = "Khai sai nhiều lần";
    private static final Actor HPH = commander("HPH");
    private static final Actor DNG = commander("DNG");

    private final World world = new World();
    private final UnitAccounts unit = world.engine.get(UnitAccounts.class);
    private final AccountTicking timer = world.engine.get(AccountTicking.class);

    private static Actor commander(String unit) {
        return new Actor(UUID.randomUUID(), "chi.huy", "Nguyễn Văn Khải", Set.of(Role.COMMANDER), null, unit);
    }

    /** An agent with a chosen password whose account a unit granted. */
    private SignInOutcome.SignedIn granted(String by) {
        var settled = world.settledAgent("van.an", PASSWORD);
        Database.superuser("update account set granted_by = '" + by + "' where username = 'van.an'");
        return settled;
    }

    @Test
    void ends_sessions_and_tokens_within_five_seconds_and_they_stay_over_when_resumed() {
        var before = granted("HPH");
        var id = before.actor().account();
        String token = world.tokens.issue(before.actor(), null);
        assertThat(world.tokens.holderOf(token)).isPresent();
        assertThat(world.actors.capacities(id, before.at())).hasSize(1);

        world.clock.forward(Duration.ofMinutes(1));
        unit.suspend(HPH, id, "FALSE_DECLARATION", WHY, null);
        world.clock.forward(Duration.ofSeconds(5));
        assertThat(world.tokens.holderOf(token)).isEmpty();
        assertThat(world.actors.capacities(id, before.at())).isEmpty();

        unit.resume(HPH, id, "Đã giải trình");
        assertThat(world.tokens.holderOf(token)).isEmpty();
        assertThat(world.actors.capacities(id, before.at())).isEmpty();
        assertThat(world.signIn("van.an", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void tells_of_the_suspension_only_after_the_right_password() {
        var id = granted("HPH").actor().account();
        unit.suspend(HPH, id, "FALSE_DECLARATION", "  " + WHY + " ", LocalDate.of(2026, 11, 30));

        assertThat(world.signIn("van.an", "wrong password"))
                .isEqualTo(new SignInOutcome.Refused(ErrorCode.WRONG_NAME_OR_PASSWORD, 0));
        assertThat(world.signIn("van.an", PASSWORD))
                .isEqualTo(new SignInOutcome.Suspended(new StandingRow(
                        AccountState.SUSPENDED,
                        world.clock.instant(),
                        Instant.parse("2026-11-30T17:00:00Z"),
                        AccountState.ACTIVE,
                        "FALSE_DECLARATION",
                        WHY,
                        "Thông tư 49/2017/TT-BQP, Điều 5",
                        "Nguyễn Văn Khải",
                        "HPH")));
        assertThat(deeds("ACCOUNT_SUSPENDED"))
                .containsExactly(List.of("chi.huy", "account:" + id, "FALSE_DECLARATION"));
    }

    @Test
    void ends_by_itself_at_midnight_after_the_last_day() {
        var id = granted("HPH").actor().account();
        unit.suspend(HPH, id, "RULES_BROKEN", WHY, LocalDate.of(2026, 11, 23));

        forwardTo("2026-11-23T16:59:00Z");
        timer.tick();
        assertThat(card(id).standing().state()).isEqualTo(AccountState.SUSPENDED);

        forwardTo("2026-11-23T17:00:00Z");
        timer.tick();
        timer.tick();
        assertThat(card(id).standing())
                .isEqualTo(new StandingRow(
                        AccountState.ACTIVE,
                        world.clock.instant(),
                        null,
                        null,
                        "TERM_OVER",
                        null,
                        "Thông tư 49/2017/TT-BQP, Điều 5",
                        null,
                        null));
        assertThat(deeds("ACCOUNT_RESUMED")).containsExactly(List.of("system", "account:" + id, "TERM_OVER"));
    }

    @Test
    void locks_an_account_of_a_land_gate_at_once_and_cancels_it_two_hours_later() {
        var id = granted("HUN").actor().account();
        var here = commander("HUN");
        unit.suspend(here, id, "DATA_SECURITY", "Tài khoản bị lộ", null);
        assertThat(card(here, id).standing().endsInCancellation()).isTrue();
        assertThat(world.signIn("van.an", PASSWORD)).isInstanceOf(SignInOutcome.Suspended.class);

        world.clock.forward(Duration.ofMinutes(119));
        timer.tick();
        assertThat(card(here, id).standing().state()).isEqualTo(AccountState.SUSPENDED);

        world.clock.forward(Duration.ofMinutes(1));
        timer.tick();
        timer.tick();
        assertThat(card(here, id).standing().state()).isEqualTo(AccountState.CANCELLED);
        assertThat(deeds("ACCOUNT_DEACTIVATED")).containsExactly(List.of("system", "account:" + id, "DATA_SECURITY"));
        assertThat(world.signIn("van.an", PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void keeps_an_account_of_a_land_gate_that_is_resumed_within_two_hours() {
        var id = granted("HUN").actor().account();
        var here = commander("HUN");
        unit.suspend(here, id, "DATA_SECURITY", "Nghi bị lộ", null);
        world.clock.forward(Duration.ofMinutes(60));
        unit.resume(here, id, "Không có rủi ro");

        world.clock.forward(Duration.ofMinutes(60));
        timer.tick();

        assertThat(card(here, id).standing().state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void cancels_for_ever_and_keeps_the_name_taken() {
        var id = granted("HPH").actor().account();
        unit.cancel(HPH, id, "ACCOUNT_LENT", WHY);

        assertRefused(ErrorCode.STATUS_FORBIDS, () -> unit.resume(HPH, id, "Xem lại"));
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> unit.suspend(HPH, id, "ACCOUNT_LENT", WHY, null));
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> unit.cancel(HPH, id, "ACCOUNT_LENT", WHY));
        assertRefused(ErrorCode.USERNAME_TAKEN, () -> world.openAgent("van.an"));
        assertThat(world.signIn("van.an", PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void asks_the_commander_for_a_reason_in_words_one_of_the_list_and_a_day_ahead() {
        var id = granted("HPH").actor().account();

        assertRefused(ErrorCode.REASON_MISSING, () -> unit.suspend(HPH, id, "RULES_BROKEN", " ", null));
        assertRefused(ErrorCode.BAD_REQUEST, () -> unit.suspend(HPH, id, "COMPANY_ASKED", WHY, null));
        assertRefused(ErrorCode.BAD_REQUEST, () -> unit.cancel(HPH, id, "NOTHING", WHY));
        assertRefused(ErrorCode.BAD_REQUEST, () -> unit.cancel(HPH, id, "RULES_BROKEN", "x".repeat(501)));
        assertRefused(
                ErrorCode.BAD_REQUEST, () -> unit.suspend(HPH, id, "RULES_BROKEN", WHY, LocalDate.of(2026, 11, 21)));
        assertThat(unit.reasons(HPH, id))
                .extracting(AccountReason::code)
                .containsExactly("FALSE_DECLARATION", "ACCOUNT_LENT", "RULES_BROKEN", "DATA_SECURITY");
        assertThat(card(id).standing().state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void shows_a_unit_only_what_it_granted() {
        var agent = granted("HPH").actor();
        world.openAgent("van.binh");

        assertThat(unit.list(HPH)).extracting(AccountCard::username).containsExactly("van.an");
        assertThat(unit.list(DNG)).isEmpty();
        assertRefused(ErrorCode.NOT_FOUND, () -> unit.card(DNG, agent.account()));
        assertRefused(ErrorCode.NOT_FOUND, () -> unit.suspend(DNG, agent.account(), "RULES_BROKEN", WHY, null));
        assertRefused(ErrorCode.NOT_FOUND, () -> unit.cancel(DNG, agent.account(), "RULES_BROKEN", WHY));
        assertRefused(ErrorCode.NOT_FOUND, () -> unit.resume(DNG, agent.account(), WHY));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> unit.list(agent));
        var officer = new Actor(UUID.randomUUID(), "can.bo", "Cán bộ", Set.of(Role.PROC_OFFICER), null, "HPH");
        assertRefused(ErrorCode.NOT_ALLOWED, () -> unit.suspend(officer, agent.account(), "RULES_BROKEN", WHY, null));
    }

    @ParameterizedTest
    @CsvSource({"FILER", "COMPANY_ADMIN"})
    void shows_a_company_only_its_own_people(Role role) {
        var agent = granted("HPH").actor();
        unit.suspend(HPH, agent.account(), "RULES_BROKEN", WHY, null);
        var people = world.engine.get(CompanyPeople.class);
        var other = world.desk.createCompany(World.ADMINISTRATOR, World.newCompany("0200109559"));

        assertThat(people.list(of(world.company, role))).singleElement().satisfies(card -> {
            assertThat(card.username()).isEqualTo("van.an");
            assertThat(card.standing().text()).isEqualTo(WHY);
            assertThat(card.lastUsed()).isEqualTo(LocalDate.of(2026, 11, 22));
        });
        assertThat(people.list(of(other, role))).isEmpty();
        var limited = new Actor(
                UUID.randomUUID(),
                "ai.do",
                "Ai Đó",
                Set.of(role),
                world.company,
                null,
                Set.of(new MandateScope(null, "HPH", Set.of())));
        assertThat(people.list(limited)).isEmpty();
        assertRefused(ErrorCode.NOT_ALLOWED, () -> people.list(HPH));
    }

    private static Actor of(UUID company, Role role) {
        return new Actor(UUID.randomUUID(), "ai.do", "Ai Đó", Set.of(role), company, null);
    }

    private AccountCard card(UUID id) {
        return card(HPH, id);
    }

    private AccountCard card(Actor commander, UUID id) {
        return unit.card(commander, id);
    }

    private void forwardTo(String moment) {
        world.clock.forward(Duration.between(world.clock.instant(), Instant.parse(moment)));
    }

    private static List<List<String>> deeds(String event) {
        return Database.rows(
                "select actor, subject, facts->>'reason' from audit_event where event = '" + event + "' order by id");
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
