package eborder.party;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person, many mandates: for whom, for what, until when, and over at once. */
class MandateTest {
    private static final Matter ENTRY = new Matter("9074729", "HPH", "VESSEL_ENTRY");
    private static final Matter EXIT = new Matter("9074729", "HPH", "VESSEL_EXIT");
    private static final Matter OTHER_SHIP = new Matter("9999993", "HPH", "VESSEL_ENTRY");
    private static final Matter OTHER_PORT = new Matter("9074729", "DNG", "VESSEL_ENTRY");
    private static final Matter NO_SHIP = new Matter(null, "HPH", "VESSEL_ENTRY");

    private final World world = new World();
    private final MandateDesk desk = world.engine.get(MandateDesk.class);
    private UUID owners;
    private Actor head;
    private Actor agent;

    @BeforeEach
    void two_companies() {
        owners = world.desk.createCompany(World.ADMINISTRATOR, World.newCompany("0200000031"));
        head = new Actor(UUID.randomUUID(), "head", "Chủ tàu", Set.of(Role.COMPANY_ADMIN), owners, null);
        agent = world.settledAgent("van.an", "một mật khẩu tốt").actor();
    }

    @Test
    void an_account_begins_with_a_mandate_for_everything_of_its_own_company() {
        assertThat(require(agent, ENTRY)).isNotNull();
        assertThat(require(agent, NO_SHIP)).isNotNull();
        var mine = world.engine.get(OwnAccount.class).mandates(agent);
        assertThat(mine).extracting(MandateRow::scope).containsExactly(MandateScope.EVERYTHING);
    }

    @Test
    void another_company_is_a_capacity_of_its_own_that_reaches_as_far_as_the_mandate() {
        assertThat(capacities()).hasSize(1);

        grant(new MandateScope("9074729", "HPH", Set.of("VESSEL_ENTRY")), null, null);

        assertThat(capacities()).hasSize(2);
        var acting = actingForOwners();
        assertThat(acting.company()).isEqualTo(owners);
        assertThat(acting.roles()).containsExactly(Role.FILER);
        assertThat(acting.reaches(ENTRY)).isTrue();
        assertThat(Set.of(EXIT, OTHER_SHIP, OTHER_PORT, NO_SHIP)).noneMatch(acting::reaches);
        assertThat(require(acting, ENTRY)).isNotNull();
        for (var matter : Set.of(EXIT, OTHER_SHIP, OTHER_PORT, NO_SHIP)) {
            assertRefused(ErrorCode.NO_MANDATE, () -> require(acting, matter));
        }
    }

    @Test
    void several_mandates_of_one_company_add_up() {
        grant(new MandateScope("9074729", null, Set.of()), null, null);
        grant(new MandateScope(null, "HPH", Set.of()), null, null);

        assertThat(capacities()).hasSize(2);
        assertThat(Set.of(ENTRY, EXIT, OTHER_SHIP, OTHER_PORT, NO_SHIP)).allMatch(actingForOwners()::reaches);
        assertThat(actingForOwners().reaches(new Matter("9999993", "DNG", "VESSEL_ENTRY")))
                .isFalse();
    }

    @Test
    void a_revoked_mandate_is_over_at_once_and_says_when() {
        var id = grant(MandateScope.EVERYTHING, null, null);
        var acting = actingForOwners();

        desk.revoke(head, id, "thôi việc");

        assertRefused(ErrorCode.MANDATE_ENDED, () -> require(acting, ENTRY));
        world.clock.forward(Duration.ofSeconds(5));
        assertThat(capacities()).hasSize(1);
        assertThat(desk.list(head))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(MandateRow.State.ENDED))
                .satisfies(row -> assertThat(row.reason()).isEqualTo("thôi việc"));
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> desk.revoke(head, id, "again"));
    }

    @Test
    void it_begins_and_ends_with_its_days_in_vietnam() {
        var today = LocalDate.of(2026, 11, 22);
        grant(MandateScope.EVERYTHING, today.plusDays(1), today.plusDays(1));
        assertThat(capacities()).hasSize(1);

        world.clock.forward(Duration.between(world.clock.instant(), Instant.parse("2026-11-22T17:00:00Z")));
        assertThat(capacities()).hasSize(2);
        world.clock.forward(Duration.ofHours(24).minusMinutes(1));
        assertThat(capacities()).hasSize(2);
        world.clock.forward(Duration.ofMinutes(1));
        assertThat(capacities()).hasSize(1);
    }

    @Test
    void only_the_companys_own_administrator_gives_and_ends_them() {
        var id = grant(MandateScope.EVERYTHING, null, null);
        var stranger = new Actor(UUID.randomUUID(), "x", "X", Set.of(Role.COMPANY_ADMIN), world.company, null);

        assertRefused(ErrorCode.NOT_FOUND, () -> desk.revoke(stranger, id, "not mine"));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.list(agent));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.list(actingForOwners()));
        assertRefused(ErrorCode.REASON_MISSING, () -> desk.revoke(head, id, " "));
        assertThat(desk.list(stranger)).extracting(MandateRow::id).doesNotContain(id);
    }

    @Test
    void it_goes_to_filers_only_and_never_backwards() {
        world.openOfficer("binh");
        var yesterday = LocalDate.of(2026, 11, 21);

        assertRefused(ErrorCode.NOT_FOUND, () -> desk.grant(head, wanted("binh", null, null)));
        assertRefused(ErrorCode.NOT_FOUND, () -> desk.grant(head, wanted("nobody", null, null)));
        assertRefused(ErrorCode.BAD_REQUEST, () -> desk.grant(head, wanted("van.an", null, yesterday)));
        assertRefused(ErrorCode.BAD_REQUEST, () -> wanted("van.an", yesterday.plusDays(5), yesterday));
    }

    @Test
    void a_token_acts_for_the_company_that_was_named_and_ends_with_the_mandate() {
        assertRefused(ErrorCode.NO_MANDATE, () -> world.tokens.issue(agent, "0200000031"));
        var id = grant(MandateScope.EVERYTHING, null, null);

        var token = world.tokens.issue(agent, "0200000031");
        assertThat(world.tokens.holderOf(token))
                .map(holder -> holder.actor().company())
                .contains(owners);
        assertThat(world.tokens.holderOf(world.tokens.issue(agent, null)))
                .map(holder -> holder.actor().company())
                .contains(world.company);

        desk.revoke(head, id, "thôi việc");
        world.clock.forward(Duration.ofSeconds(5));
        assertThat(world.tokens.holderOf(token)).isEmpty();
    }

    private UUID require(Actor actor, Matter matter) {
        var mandates = world.engine.get(Mandates.class);
        return Database.inTransaction(() -> mandates.require(actor, matter, world.clock.instant()));
    }

    private UUID grant(MandateScope scope, LocalDate first, LocalDate last) {
        var id = desk.grant(head, new NewMandate("van.an", scope, first, last));
        world.clock.forward(Duration.ofSeconds(5));
        return id;
    }

    private static NewMandate wanted(String username, LocalDate first, LocalDate last) {
        return new NewMandate(username, MandateScope.EVERYTHING, first, last);
    }

    private List<Actor> capacities() {
        return world.engine.get(CurrentActors.class).capacities(agent.account(), world.clock.instant());
    }

    private Actor actingForOwners() {
        return capacities().get(1);
    }
}
