package eborder.party;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Last used on 22 November 2026: six months end with 22 May 2027, midnight in Vietnam is 17:00 UTC. */
class UnusedAccountsTest {
    private static final String PASSWORD = "nước sâu cầu dài";
    private static final String THIRTY = "2027-04-22T17:00:00Z";
    private static final String SEVEN = "2027-05-15T17:00:00Z";
    private static final String END = "2027-05-22T17:00:00Z";

    private final World world = new World();
    private final AccountTicking timer = world.engine.get(AccountTicking.class);
    private SignInOutcome.SignedIn agent;

    @BeforeEach
    void an_agent_signs_in() {
        agent = world.settledAgent("van.an", PASSWORD);
    }

    @Test
    void warns_a_land_account_thirty_and_seven_days_before_and_then_cancels_it() {
        grantedBy("HUN");

        assertThat(aMinuteBefore(THIRTY).warning()).isNull();
        assertThat(at(THIRTY).warning())
                .isEqualTo(new UnusedWarning(Instant.parse(END), true, "Quyết định 15/2019/QĐ-TTg, Điều 8"));
        assertThat(warnings()).containsExactly("30");
        aMinuteBefore(SEVEN);
        assertThat(warnings()).containsExactly("30");
        at(SEVEN);
        assertThat(warnings()).containsExactly("30", "7");
        assertThat(aMinuteBefore(END).standing().state()).isEqualTo(AccountState.ACTIVE);
        var ended = at(END);
        assertThat(ended.standing().state()).isEqualTo(AccountState.CANCELLED);
        assertThat(ended.standing().reason()).isEqualTo("UNUSED");
        assertThat(ended.warning()).isNull();
        assertThat(warnings()).containsExactly("30", "7");
        assertThat(Database.rows("select actor from audit_event where event = 'ACCOUNT_DEACTIVATED'"))
                .containsExactly(List.of("system"));
        assertThat(world.signIn("van.an", PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void only_warns_an_account_of_a_port() {
        grantedBy("HPH");

        at(THIRTY);
        at(SEVEN);
        var after = at("2028-05-22T17:00:00Z");

        assertThat(after.standing().state()).isEqualTo(AccountState.ACTIVE);
        assertThat(after.warning()).isEqualTo(new UnusedWarning(Instant.parse(END), false, null));
        assertThat(warnings()).containsExactly("30", "7");
        assertThat(world.signIn("van.an", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void takes_the_warning_back_when_the_account_is_used_and_says_so_once() {
        grantedBy("HUN");
        at(SEVEN);
        assertThat(warnings()).containsExactly("7");

        var people = world.engine.get(CompanyPeople.class);
        var signedIn = world.signedIn("van.an", PASSWORD);
        assertThat(people.clearedSince(signedIn.actor(), signedIn.at())).contains(LocalDate.of(2026, 11, 22));
        assertThat(card().warning()).isNull();
        world.clock.forward(Duration.ofDays(1));
        var again = world.signedIn("van.an", PASSWORD);
        assertThat(people.clearedSince(again.actor(), again.at())).isEmpty();

        assertThat(at(END).standing().state()).isEqualTo(AccountState.ACTIVE);
        assertThat(aMinuteBefore("2027-11-17T17:00:00Z").standing().state()).isEqualTo(AccountState.ACTIVE);
        assertThat(at("2027-11-17T17:00:00Z").standing().state()).isEqualTo(AccountState.CANCELLED);
    }

    @Test
    void counts_a_token_as_use_and_writes_once_a_day() {
        String token = world.tokens.issue(agent.actor(), null);
        timer.tick();
        var before = written();

        world.clock.forward(Duration.ofMinutes(1));
        assertThat(world.tokens.holderOf(token)).isPresent();
        timer.tick();
        assertThat(written()).isEqualTo(before);

        // 10:00 in Vietnam: the next day begins within the token's life only for one issued at night
        world.clock.forward(Duration.ofHours(10));
        String night = world.tokens.issue(world.signedIn("van.an", PASSWORD).actor(), null);
        assertThat(card().lastUsed()).isEqualTo(LocalDate.of(2026, 11, 22));
        world.clock.forward(Duration.ofHours(4));
        assertThat(world.tokens.holderOf(night)).isPresent();
        assertThat(written()).isEqualTo(before);
        timer.tick();
        assertThat(card().lastUsed()).isEqualTo(LocalDate.of(2026, 11, 23));
        var kept = written();
        world.clock.forward(Duration.ofMinutes(1));
        assertThat(world.tokens.holderOf(night)).isPresent();
        timer.tick();
        assertThat(written()).isEqualTo(kept);
    }

    @Test
    void begins_anew_when_a_suspended_account_is_resumed() {
        grantedBy("HUN");
        at(SEVEN);
        var unit = world.engine.get(UnitAccounts.class);
        unit.suspend(commander(), agent.actor().account(), "RULES_BROKEN", "Vi phạm", null);
        assertThat(at(END).standing().state()).isEqualTo(AccountState.SUSPENDED);

        unit.resume(commander(), agent.actor().account(), "Đã khắc phục");

        assertThat(card().warning()).isNull();
        assertThat(at("2027-11-22T17:00:00Z").standing().state()).isEqualTo(AccountState.ACTIVE);
        assertThat(at("2027-11-23T17:00:00Z").standing().state()).isEqualTo(AccountState.CANCELLED);
    }

    @Test
    void counts_from_the_grant_for_an_account_that_was_never_used() {
        world.openAgent("van.binh");
        Database.superuser("update account set granted_by = 'HUN' where username = 'van.binh'");
        forwardTo(END);
        timer.tick();

        assertThat(Database.rows("select state_reason from account where username = 'van.binh'"))
                .containsExactly(List.of("UNUSED"));
        assertThat(Database.rows("select last_used from account_use u join account a on a.id = u.account"
                                + " where a.username = 'van.binh'")
                        .get(0)
                        .get(0))
                .isNull();
    }

    @Test
    void leaves_officers_alone() {
        world.openOfficer("binh");
        at(END);

        assertThat(Database.rows("select state from account where username = 'binh'"))
                .containsExactly(List.of("ACTIVE"));
        assertThat(Database.rows("select count(*) from account_use")).containsExactly(List.of("1"));
    }

    private static Actor commander() {
        return new Actor(UUID.randomUUID(), "don.truong", "Đồn trưởng", Set.of(Role.COMMANDER), null, "HUN");
    }

    private void grantedBy(String unit) {
        Database.superuser("update account set granted_by = '" + unit + "' where username = 'van.an'");
    }

    private AccountCard aMinuteBefore(String moment) {
        return ticked(Instant.parse(moment).minusSeconds(60));
    }

    private AccountCard at(String moment) {
        return ticked(Instant.parse(moment));
    }

    private AccountCard ticked(Instant moment) {
        forwardTo(moment.toString());
        timer.tick();
        timer.tick();
        return card();
    }

    private AccountCard card() {
        var someone = new Actor(UUID.randomUUID(), "ai.do", "Ai Đó", Set.of(Role.COMPANY_ADMIN), world.company, null);
        return world.engine.get(CompanyPeople.class).list(someone).get(0);
    }

    private void forwardTo(String moment) {
        world.clock.forward(Duration.between(world.clock.instant(), Instant.parse(moment)));
    }

    private static List<String> warnings() {
        return Database.rows(
                        "select facts->>'daysBefore' from audit_event where event = 'ACCOUNT_UNUSED_WARNED' order by id")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** Changes with every write of the row. */
    private static String written() {
        return Database.rows("select xmin::text from account_use").get(0).get(0);
    }
}
