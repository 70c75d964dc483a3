package eborder.party;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Officers stand in for others, with dates, in the own unit and in another one. */
class StandInTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final World world = new World();
    private final StandInDesk desk = world.engine.get(StandInDesk.class);
    private final Actor head = settle("khai", Role.COMMANDER, "HPH");
    private final Actor deputy = settle("duc", Role.PROC_OFFICER, "HPH");
    private final Actor elsewhere = settle("huy", Role.COMMANDER, "DNG");

    @Test
    void in_the_own_unit_the_roles_add_up_for_those_days() {
        desk.appoint(head, wanted("duc", Role.COMMANDER, TODAY, TODAY.plusDays(1)));
        pause();

        assertThat(capacities(deputy))
                .singleElement()
                .satisfies(actor ->
                        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.PROC_OFFICER, Role.COMMANDER));
        clockAt("2026-11-23T16:59:55Z");
        assertThat(capacities(deputy).get(0).roles()).contains(Role.COMMANDER);
        clockAt("2026-11-23T17:00:00Z");
        assertThat(capacities(deputy).get(0).roles()).containsExactly(Role.PROC_OFFICER);
    }

    @Test
    void in_another_unit_it_is_a_capacity_of_its_own() {
        desk.appoint(head, wanted("huy", Role.COMMANDER, TODAY, TODAY));
        pause();

        assertThat(capacities(elsewhere)).hasSize(2);
        var there = capacities(elsewhere).get(1);
        assertThat(there.unitAs(Role.COMMANDER)).isEqualTo("HPH");
        assertThat(capacities(elsewhere).get(0).unitAs(Role.COMMANDER)).isEqualTo("DNG");
    }

    @Test
    void the_signature_says_in_whose_place() {
        desk.appoint(head, wanted("duc", Role.COMMANDER, TODAY, TODAY));
        pause();

        assertThat(signing(capacities(deputy).get(0))).contains("KT. CHỈ HUY TRƯỞNG\nPHÓ CHỈ HUY TRƯỞNG");
        assertThat(signing(head)).isEmpty();
    }

    @Test
    void ended_early_it_is_over_within_five_seconds() {
        var id = desk.appoint(head, wanted("duc", Role.COMMANDER, TODAY, TODAY.plusDays(9)));
        pause();

        desk.end(head, id);
        pause();

        assertThat(capacities(deputy).get(0).roles()).containsExactly(Role.PROC_OFFICER);
        assertThat(desk.list(head)).extracting(StandInRow::state).containsExactly(MandateRow.State.ENDED);
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> desk.end(head, id));
    }

    @Test
    void only_the_units_own_commander_appoints() {
        var id = desk.appoint(head, wanted("duc", Role.COMMANDER, TODAY, TODAY));
        pause();
        var standIn = capacities(deputy).get(0);

        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.appoint(standIn, wanted("huy", Role.COMMANDER, TODAY, TODAY)));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.end(standIn, id));
        assertRefused(ErrorCode.NOT_FOUND, () -> desk.end(elsewhere, id));
        assertThat(desk.list(elsewhere)).isEmpty();
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.list(deputy));
    }

    @Test
    void only_officers_stand_in_and_only_for_days_to_come() {
        world.openAgent("van.an");

        assertRefused(ErrorCode.NOT_FOUND, () -> desk.appoint(head, wanted("van.an", Role.COMMANDER, TODAY, TODAY)));
        assertRefused(ErrorCode.BAD_REQUEST, () -> wanted("duc", Role.SYS_ADMIN, TODAY, TODAY));
        assertRefused(ErrorCode.BAD_REQUEST, () -> wanted("duc", Role.COMMANDER, TODAY, TODAY.minusDays(1)));
        assertRefused(ErrorCode.BAD_REQUEST, () -> wanted("duc", Role.COMMANDER, TODAY, TODAY.plusDays(366)));
        var gone = TODAY.minusDays(1);
        assertRefused(ErrorCode.BAD_REQUEST, () -> desk.appoint(head, wanted("duc", Role.COMMANDER, gone, gone)));
    }

    private Actor settle(String username, Role role, String unit) {
        var id = world.opening
                .open(World.ADMINISTRATOR, new NewAccount(username, username, Set.of(role), null, unit, "vi"))
                .id();
        return new Actor(id, username, username, Set.of(role), null, unit);
    }

    private static NewStandIn wanted(String username, Role role, LocalDate first, LocalDate last) {
        return new NewStandIn(username, role, StandIn.Form.KT, "PHÓ CHỈ HUY TRƯỞNG", first, last);
    }

    private Optional<String> signing(Actor actor) {
        var standIns = world.engine.get(StandIns.class);
        return Database.inTransaction(
                () -> standIns.signing(actor, Role.COMMANDER, "CHỈ HUY TRƯỞNG", world.clock.instant()));
    }

    private List<Actor> capacities(Actor actor) {
        return world.actors.capacities(actor.account(), world.clock.instant());
    }

    private void clockAt(String moment) {
        world.clock.forward(Duration.between(world.clock.instant(), Instant.parse(moment)));
    }

    private void pause() {
        world.clock.forward(Duration.ofSeconds(5));
    }
}
