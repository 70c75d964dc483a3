package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.gate.Colour;
import eborder.gate.GateAlerts;
import eborder.gate.GateRecord;
import eborder.gate.GateUploads;
import eborder.gate.Reason;
import eborder.gate.TakenEvent;
import eborder.gate.TakenEvent.Outcome;
import eborder.gate.device.DeviceDesk;
import eborder.gate.device.DeviceRow;
import eborder.gate.device.DeviceState;
import eborder.gate.device.Enrolling;
import eborder.gate.device.HolderPhotos;
import eborder.party.AccessTokens;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device at the gate from its enrolment to its end, on a real database: what it reports at once, later, twice, or wrongly. */
class GateDeviceTest {
    private static final String KEY = "its-own-key";
    private static final DeviceState STATE = new DeviceState(7L, Instant.parse("2026-06-01T00:00:00Z"), 80, 1);

    private Cast cast;
    private TestClock clock;
    private Enrolling enrolling;
    private GateUploads uploads;
    private Actor guard;
    private UUID device;
    private UUID shift;
    private String token;
    private int counter;

    @BeforeEach
    void a_pass_is_issued_and_a_device_enrolled() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        clock = cast.use(TestClock.class);
        enrolling = cast.use(Enrolling.class);
        uploads = cast.use(GateUploads.class);
        guard = cast.person("guard");
        account(guard);
        cast.mooredWithPasses();
        device = enrolling.enrol(guard, request(invited())).device();
        begin();
    }

    @Test
    void what_comes_at_once_is_judged_by_the_portal() {
        var taken = send(check("OUT", "AMBER", "[\"STALE_LIST\"]", clock.instant()));

        assertThat(taken.outcome()).isEqualTo(Outcome.RECORDED);
        assertThat(taken.verdict().colour()).isEqualTo(Colour.GREEN);
        assertThat(taken.verdict().permit().holderName()).isNotBlank();
        assertThat(Database.rows("select colour, reasons, checkedcolour, officername, counter, millis from gate_event"))
                .containsExactly(Arrays.asList("GREEN", "", null, "GUARD", "1", "41"));
    }

    @Test
    void what_comes_late_is_kept_as_it_was_and_judged_again() {
        var at = clock.instant();
        var event = check("OUT", "GREEN", "[]", at);
        clock.forward(Duration.ofHours(12));

        var taken = send(event);

        assertThat(taken.verdict()).isNull();
        assertThat(Database.rows("select colour, checkedcolour, checkedreasons from gate_event"))
                .containsExactly(List.of("GREEN", "GREEN", ""));
    }

    @Test
    void a_pass_that_was_revoked_before_is_found_afterwards_and_one_that_was_revoked_later_is_not() {
        var before = check("OUT", "GREEN", "[]", clock.instant());
        cast.desk().changePermit("commander", "revokes");
        cast.aSecondPasses();
        var after = check("OUT", "GREEN", "[]", clock.instant());
        clock.forward(Duration.ofMinutes(5));

        send(before);
        send(after);

        assertThat(Database.rows("select checkedcolour, checkedreasons from gate_event order by counter"))
                .containsExactly(List.of("GREEN", ""), List.of("RED", "REVOKED DOUBLE_OUT"));
    }

    @Test
    void the_commander_learns_who_passed_and_should_not_have_and_how_long_it_takes() {
        cast.desk().changePermit("commander", "revokes");
        cast.aSecondPasses();
        var first = check("OUT", "GREEN", "[]", clock.instant());
        clock.forward(Duration.ofSeconds(4));
        var second = check("OUT", "GREEN", "[]", clock.instant());
        clock.forward(Duration.ofMinutes(5));
        send(first);
        send(second);

        var record = cast.use(GateRecord.class);
        var doubtful = record.doubtful(cast.person("commander"));
        assertThat(doubtful).hasSize(2).allMatch(row -> row.reasons().startsWith("REVOKED"));
        assertThat(record.hours(cast.person("commander"))).singleElement().satisfies(hour -> {
            assertThat(hour.persons()).isEqualTo(2);
            assertThat(hour.verdictMedian()).isEqualTo(41);
            assertThat(hour.personMedian()).isEqualTo(4);
            assertThat(hour.failures()).isZero();
        });
        assertRefused(ErrorCode.NOT_ALLOWED, () -> record.hours(guard));
    }

    @Test
    void a_deed_that_is_reported_twice_counts_once() {
        var event = check("OUT", "GREEN", "[]", clock.instant());

        assertThat(send(event).outcome()).isEqualTo(Outcome.RECORDED);
        cast.aSecondPasses();
        assertThat(send(event)).satisfies(again -> {
            assertThat(again.outcome()).isEqualTo(Outcome.REPEATED);
            assertThat(again.verdict().colour()).isEqualTo(Colour.GREEN);
        });
        assertThat(Database.rows("select 1 from gate_event")).hasSize(1);
        assertThat(Database.rows("select 1 from audit_event where event = 'GATE_CHECKED'"))
                .hasSize(1);
    }

    @Test
    void two_deeds_under_one_number_are_not_both_believed() {
        send(check("OUT", "GREEN", "[]", clock.instant()));
        counter--;

        assertThat(send(check("IN", "GREEN", "[]", clock.instant())).why()).isEqualTo(ErrorCode.GATE_COUNTER_REPEATED);
        assertThat(Database.rows("select 1 from gate_event")).hasSize(1);
    }

    @Test
    void only_its_own_key_speaks_for_it() {
        var taken = upload(List.of("another-key." + check("OUT", "GREEN", "[]", clock.instant())));

        assertThat(taken.get(0).why()).isEqualTo(ErrorCode.SIGNATURE_WRONG);
        assertThat(Database.rows("select facts->>'why' from audit_event where event = 'GATE_EVENT_REFUSED'"))
                .containsExactly(List.of("SIGNATURE_WRONG"));
    }

    @Test
    void what_is_no_event_is_refused_and_what_comes_with_it_is_kept() {
        var good = KEY + "." + check("OUT", "GREEN", "[]", clock.instant());

        var taken = upload(List.of(KEY + ".{}", KEY + ".[", KEY + ".{\"id\":7}", "", good));

        assertThat(taken)
                .extracting(TakenEvent::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.RECORDED);
    }

    @Test
    void a_deed_of_the_future_or_of_no_shift_is_refused() {
        assertThat(send(check("OUT", "GREEN", "[]", clock.instant().plusSeconds(121)))
                        .why())
                .isEqualTo(ErrorCode.GATE_TIME_WRONG);
        assertThat(send(check("OUT", "GREEN", "[]", clock.instant().minusSeconds(121)))
                        .why())
                .isEqualTo(ErrorCode.GATE_SHIFT_DIFFERS);
        shift = UUID.randomUUID();
        assertThat(send(check("OUT", "GREEN", "[]", clock.instant())).why()).isEqualTo(ErrorCode.GATE_SHIFT_DIFFERS);
    }

    @Test
    void who_was_sent_back_has_not_gone_out() {
        var check = UUID.randomUUID();
        send(event(check, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"GREEN\""));
        cast.aSecondPasses();
        send(event(UUID.randomUUID(), "DENIAL", "OUT", "\"about\":\"" + check + "\",\"reasons\":[\"FACE_MISMATCH\"]"));
        cast.aSecondPasses();

        assertThat(send(check("OUT", "GREEN", "[]", clock.instant())).verdict().reasons())
                .isEmpty();
    }

    @Test
    void the_guard_alone_lets_through_what_is_amber() {
        send(check("OUT", "GREEN", "[]", clock.instant()));
        cast.aSecondPasses();
        var again = UUID.randomUUID();
        send(event(again, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"AMBER\""));

        assertThat(override(again, null).outcome()).isEqualTo(Outcome.RECORDED);
        assertThat(Database.rows(
                        "select colour, note, permitnumber is not null from gate_event where kind = 'OVERRIDE'"))
                .containsExactly(List.of("GREEN", "he says why", "t"));
    }

    @Test
    void red_takes_a_second_officer_with_a_shift_at_the_same_device() {
        clock.forward(Duration.ofDays(40));
        begin();
        var expired = UUID.randomUUID();
        send(event(expired, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"RED\""));

        assertThat(override(expired, null).why()).isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(override(expired, shift).why()).isEqualTo(ErrorCode.NOT_ALLOWED);

        var own = shift;
        var leader = Cast.actor(7, "leader", Role.GATE_OFFICER, null, guard.unit());
        account(leader);
        var second = enrolling.beginShift(leader, device, proof(device)).shift();
        shift = own;
        assertThat(override(expired, second).outcome()).isEqualTo(Outcome.RECORDED);
        assertThat(Database.rows("select second from gate_event where kind = 'OVERRIDE'"))
                .containsExactly(List.of("LEADER"));
    }

    @Test
    void what_was_let_through_without_a_network_is_kept_and_shown_to_the_commander() {
        cast.desk().changePermit("commander", "revokes");
        cast.aSecondPasses();
        var check = UUID.randomUUID();
        var judged = event(check, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"AMBER\"");
        var letThrough = event(
                UUID.randomUUID(), "OVERRIDE", "OUT", "\"about\":\"" + check + "\",\"note\":\"CHECKED_BY_PHONE\"");
        clock.forward(Duration.ofMinutes(5));
        send(judged);

        assertThat(send(letThrough).outcome()).isEqualTo(Outcome.RECORDED);
        assertThat(cast.use(GateRecord.class).doubtful(cast.person("commander")))
                .extracting(GateRecord.Doubtful::note)
                .containsExactlyInAnyOrder(null, "CHECKED_BY_PHONE");
    }

    @Test
    void a_shift_at_another_device_is_no_second_officer() {
        clock.forward(Duration.ofDays(40));
        begin();
        var leader = Cast.actor(7, "leader", Role.GATE_OFFICER, null, guard.unit());
        account(leader);
        var other = enrolling.enrol(leader, request(invited())).device();
        var elsewhere = enrolling.beginShift(leader, other, proof(other)).shift();
        var expired = UUID.randomUUID();
        send(event(expired, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"RED\""));

        assertThat(override(expired, elsewhere).why()).isEqualTo(ErrorCode.NOT_ALLOWED);
    }

    @Test
    void nobody_lets_a_revoked_pass_through() {
        cast.desk().changePermit("commander", "revokes");
        var revoked = UUID.randomUUID();
        var taken = send(event(revoked, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"RED\""));

        assertThat(taken.verdict().reasons()).contains(Reason.REVOKED);
        assertThat(override(revoked, null).why()).isEqualTo(ErrorCode.NOT_ALLOWED);
    }

    @Test
    void what_is_said_of_the_holder_is_found_when_a_device_reports_and_the_passages_are_told() {
        var check = check("OUT", "GREEN", "[]", clock.instant());
        Database.superuser(
                "insert into screening (id, question, dossier, versionno, unit, fullname, sex, dateofbirth, nationality, documenttype,"
                        + " documentnumber, addedat, result, caseref, answeredat, version) select gen_random_uuid(), gen_random_uuid(),"
                        + " dossier, 1, unit, fullname, sex, '', nationality, '', documentnumber, now(), 'HIT', 'XNC-0001', now(), 1"
                        + " from permit");
        clock.forward(Duration.ofMinutes(5));

        assertThat(send(check).verdict()).isNull();

        assertThat(Database.rows("select colour, checkedcolour, checkedreasons from gate_event"))
                .containsExactly(List.of("GREEN", "AMBER", "ALERT"));
        assertThat(cast.use(GateAlerts.class).newest(cast.person("officer")))
                .singleElement()
                .matches(alert ->
                        alert.late() && alert.letThrough() && alert.caseRef().equals("XNC-0001"));
        assertThat(crossings()).containsExactly("LET_THROUGH");
    }

    @Test
    void an_override_is_told_as_a_crossing_and_a_denial_takes_one_back() {
        var out = UUID.randomUUID();
        send(event(out, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"GREEN\""));
        cast.aSecondPasses();
        send(event(UUID.randomUUID(), "DENIAL", "OUT", "\"about\":\"" + out + "\",\"reasons\":[\"FACE_MISMATCH\"]"));
        cast.aSecondPasses();
        var in = UUID.randomUUID();
        send(event(in, "CHECK", "IN", "\"scanned\":\"" + seal() + "\",\"colour\":\"AMBER\""));
        override(in, null);

        assertThat(crossings()).containsExactly("LET_THROUGH", "SENT_BACK", "LET_THROUGH_BY_OFFICERS");
    }

    private static List<String> crossings() {
        return Database.rows("select payload->>'decision' from outbox where kind = 'GATE_CROSSED' order by id").stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void a_duty_card_and_a_failure_of_the_reader_are_kept_with_their_reason() {
        send(event(UUID.randomUUID(), "DUTY", "IN", "\"note\":\"PILOT 0412\""));
        send(event(UUID.randomUUID(), "FAILURE", "IN", "\"note\":\"NO_SYMBOL\""));

        assertThat(Database.rows("select kind, note from gate_event order by counter"))
                .containsExactly(List.of("DUTY", "PILOT 0412"), List.of("FAILURE", "NO_SYMBOL"));
    }

    /** Otherwise the device would send it for ever, and nothing that was done after it. */
    @Test
    void what_the_database_cannot_keep_is_refused_and_the_next_goes_on() {
        var taken = upload(List.of(
                KEY + "." + event(UUID.randomUUID(), "DUTY", "IN", "\"note\":\"PILOT \\u0000\""),
                KEY + "."
                        + event(UUID.randomUUID(), "DUTY", "IN", "\"note\":\"PILOT\"")
                                .replace("\"01\"", "\"\\u0000\""),
                KEY + "." + event(UUID.randomUUID(), "DUTY", "IN", "\"note\":\"PILOT 0412\"")));

        assertThat(taken)
                .extracting(TakenEvent::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.RECORDED);
    }

    @Test
    void a_revoked_device_is_refused_at_its_next_contact_with_all_it_sends() {
        cast.use(Enrolling.class).revoke(cast.person("commander"), device);

        assertThat(cast.use(AccessTokens.class).holderOf(token)).isEmpty();
        assertThat(cast.use(DeviceDesk.class).isRevoked(device)).isTrue();
        assertThat(cast.use(DeviceDesk.class).isRevoked(UUID.randomUUID())).isFalse();
        assertRefused(ErrorCode.DEVICE_REVOKED, () -> send(check("OUT", "GREEN", "[]", clock.instant())));
        assertThat(Database.rows("select 1 from gate_event")).isEmpty();
        assertThat(Database.rows("select facts->>'why' from audit_event where event = 'GATE_EVENT_REFUSED'"))
                .containsExactly(List.of("DEVICE_REVOKED"));
    }

    @Test
    void a_guard_of_another_unit_is_not_told_that_the_device_is_revoked() {
        var stranger = Cast.guard("DNG");

        assertRefused(ErrorCode.NOT_FOUND, () -> enrolling.beginShift(stranger, device, proof(device)));
        assertRefused(
                ErrorCode.NOT_FOUND, () -> uploads.take(stranger, new GateUploads.Upload(device, STATE, List.of())));
        assertThat(cast.use(DeviceDesk.class).isRevoked(device)).isFalse();
    }

    @Test
    void a_code_enrols_one_device_within_a_quarter_of_an_hour_and_in_its_own_unit() {
        var code = invited();
        enrolling.enrol(guard, request(code));
        assertRefused(ErrorCode.ENROLMENT_CODE_USED, () -> enrolling.enrol(guard, request(code)));

        var late = invited();
        assertRefused(ErrorCode.ENROLMENT_CODE_UNKNOWN, () -> enrolling.enrol(Cast.guard("DNG"), request(late)));
        clock.forward(Duration.ofMinutes(15));
        assertRefused(ErrorCode.ENROLMENT_CODE_EXPIRED, () -> enrolling.enrol(guard, request(late)));
    }

    @Test
    void who_does_not_hold_the_key_is_not_enrolled() {
        var request = request(invited());
        assertRefused(
                ErrorCode.SIGNATURE_WRONG,
                () -> enrolling.enrol(
                        guard, new Enrolling.Request(request.code(), request.publicKey(), "other." + request.code())));
    }

    @Test
    void the_commander_sees_what_it_said_last() {
        send(check("OUT", "GREEN", "[]", clock.instant()));

        var row = cast.use(DeviceDesk.class).list(cast.person("commander")).get(0);
        assertThat(row.name()).isEqualTo("Cổng 1");
        assertThat(row.battery()).isEqualTo(80);
        assertThat(row.contactAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_device_is_no_lane_until_a_commander_of_its_unit_says_so() {
        var desk = cast.use(DeviceDesk.class);
        assertThat(lane().laneSince()).isNull();
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.lane(guard, device, true));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> desk.lane(Cast.actor(9, "stranger", Role.COMMANDER, null, "DNG"), device, true));

        desk.lane(cast.person("commander"), device, true);
        assertThat(lane().laneSince()).isEqualTo(clock.instant());
        assertThat(lane().laneBy()).isEqualTo("COMMANDER");
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> desk.lane(cast.person("commander"), device, true));

        desk.lane(cast.person("commander"), device, false);
        assertThat(lane().laneSince()).isNull();
        assertThat(Database.rows("select event from audit_event where event like 'GATE_LANE%' order by id"))
                .containsExactly(List.of("GATE_LANE_ON"), List.of("GATE_LANE_OFF"));
    }

    @Test
    void the_stages_of_a_lane_are_kept_and_shown_to_the_commander() {
        var check = UUID.randomUUID();
        send(event(check, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"GREEN\""));
        assertThat(crossed(
                                check,
                                "\"outcome\":\"PASSED\",\"permit\":40,\"document\":3000,\"face\":2000,"
                                        + "\"barrier\":1500,\"similarity\":62")
                        .outcome())
                .isEqualTo(Outcome.RECORDED);
        crossed(check, "\"outcome\":\"NOT_PASSED\",\"permit\":60,\"document\":5000");

        var record = cast.use(GateRecord.class);
        assertThat(record.lanes(cast.person("commander"))).singleElement().satisfies(lane -> {
            assertThat(lane.persons()).isEqualTo(2);
            assertThat(lane.passed()).isEqualTo(1);
            assertThat(lane.permit().median()).isEqualTo(0.05);
            assertThat(lane.document().median()).isEqualTo(4);
            assertThat(lane.face().p95()).isEqualTo(2);
        });
        assertRefused(ErrorCode.NOT_ALLOWED, () -> record.lanes(guard));
        assertThat(Database.rows("select colour, permit from gate_event where kind = 'LANE' order by counter"))
                .containsExactly(Arrays.asList("GREEN", null), Arrays.asList("RED", null));
        assertThat(Database.rows("select 1 from passage")).hasSize(1);
    }

    @Test
    void whoever_did_not_pass_the_barrier_has_not_gone_out() {
        var check = UUID.randomUUID();
        send(event(check, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"GREEN\""));
        send(event(UUID.randomUUID(), "DENIAL", "OUT", "\"about\":\"" + check + "\",\"note\":\"NOT_PASSED\""));

        assertThat(Database.rows("select 1 from passage")).isEmpty();
    }

    @Test
    void what_no_lane_can_have_taken_is_refused() {
        var check = UUID.randomUUID();
        send(event(check, "CHECK", "OUT", "\"scanned\":\"" + seal() + "\",\"colour\":\"GREEN\""));

        assertThat(crossed(check, "\"permit\":40").why()).isEqualTo(ErrorCode.BAD_REQUEST);
        assertThat(crossed(check, "\"outcome\":\"PASSED\",\"face\":-1").why()).isEqualTo(ErrorCode.BAD_REQUEST);
        assertThat(crossed(check, "\"outcome\":\"PASSED\",\"similarity\":101").why())
                .isEqualTo(ErrorCode.BAD_REQUEST);
        assertThat(crossed(UUID.randomUUID(), "\"outcome\":\"PASSED\"").why()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(Database.rows("select 1 from gate_lane_passage")).isEmpty();
    }

    @Test
    void a_photo_is_for_a_lane_of_the_units_own_and_a_pass_without_one_has_none() {
        var photos = cast.use(HolderPhotos.class);
        var number = cast.permits().get(0).number();
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> photos.photo(guard, device, number));
        assertRefused(ErrorCode.NOT_FOUND, () -> photos.photo(Cast.guard("DNG"), device, number));

        cast.use(DeviceDesk.class).lane(cast.person("commander"), device, true);
        assertRefused(ErrorCode.NOT_FOUND, () -> photos.photo(guard, device, number));
    }

    private DeviceRow lane() {
        return cast.use(DeviceDesk.class).list(cast.person("commander")).get(0);
    }

    private TakenEvent crossed(UUID check, String passing) {
        cast.aSecondPasses();
        return send(
                event(UUID.randomUUID(), "LANE", "OUT", "\"about\":\"" + check + "\",\"passing\":{" + passing + "}"));
    }

    private void account(Actor person) {
        Database.superuser(
                "insert into account (id, username, name, roles, unit, language, must_change_password, state,"
                        + " credentials_since, created, state_since, version) values ('" + person.account() + "', '"
                        + person.username() + "', '" + person.name() + "', 'GATE_OFFICER', '" + person.unit()
                        + "', 'vi', false, 'ACTIVE', '2000-01-01', '2000-01-01', '2000-01-01', 1)");
    }

    private String invited() {
        return cast.use(DeviceDesk.class)
                .invite(cast.person("commander"), "Cổng 1")
                .code();
    }

    private static Enrolling.Request request(String code) {
        var key = Base64.getUrlEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8));
        return new Enrolling.Request(code, key, proof(code));
    }

    private static String proof(Object what) {
        return KEY + "." + what;
    }

    private void begin() {
        var begun = enrolling.beginShift(guard, device, proof(device));
        shift = begun.shift();
        token = begun.token();
    }

    private String seal() {
        return cast.gate().barcode();
    }

    private String check(String direction, String colour, String reasons, Instant at) {
        return event(
                        UUID.randomUUID(),
                        "CHECK",
                        direction,
                        "\"scanned\":\"%s\",\"colour\":\"%s\",\"reasons\":%s,\"millis\":41"
                                .formatted(seal(), colour, reasons))
                .replace(clock.instant().toString(), at.toString());
    }

    private String event(UUID id, String kind, String direction, String more) {
        counter++;
        return """
                {"id":"%s","n":%d,"kind":"%s","at":"%s","shift":"%s","direction":"%s","lane":"01","reader":"CAMERA",%s}""".formatted(id, counter, kind, clock.instant(), shift, direction, more);
    }

    private TakenEvent override(UUID check, UUID second) {
        cast.aSecondPasses();
        var other = second == null ? "" : ",\"second\":\"" + second + "\"";
        return send(event(
                UUID.randomUUID(), "OVERRIDE", "OUT", "\"about\":\"" + check + "\",\"note\":\"he says why\"" + other));
    }

    private TakenEvent send(String event) {
        return upload(List.of(KEY + "." + event)).get(0);
    }

    private List<TakenEvent> upload(List<String> events) {
        return uploads.take(guard, new GateUploads.Upload(device, STATE, events));
    }
}
