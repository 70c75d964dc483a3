package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.gate.Colour;
import eborder.gate.GateUploads;
import eborder.gate.PartyRoster;
import eborder.gate.PartyRosters;
import eborder.gate.Reason;
import eborder.gate.TakenEvent;
import eborder.gate.TakenEvent.Outcome;
import eborder.gate.ashore.WhoIsAshore;
import eborder.gate.device.DeviceDesk;
import eborder.gate.device.DeviceState;
import eborder.gate.device.Enrolling;
import eborder.party.Actor;
import eborder.permit.PermitNumber;
import eborder.permit.PermitRow;
import eborder.permit.tour.TourPartyDesk;
import eborder.permit.tour.TourPartyMaking;
import eborder.permit.tour.TourPartyNumber;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A party of two crew members from its leader's sheet to the gate, on a real database: each passes for himself, under one seal. */
class TourPartyTest {
    private static final String KEY = "its-own-key";
    private static final DeviceState STATE = new DeviceState(7L, null, 80, 1);

    private Cast cast;
    private TestClock clock;
    private Actor guard;
    private UUID device;
    private UUID shift;
    private int counter;

    @BeforeEach
    void two_passes_are_issued_and_a_device_enrolled() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        clock = cast.use(TestClock.class);
        guard = cast.person("guard");
        account(guard);
        cast.mooredWithPasses();
        enrol();
    }

    @Test
    void the_guard_is_told_who_belongs_to_it_and_another_province_is_not() {
        var party = party();

        var roster = cast.use(PartyRosters.class).roster(guard, party);
        assertThat(roster.tour()).isEqualTo("Hạ Long 1");
        assertThat(roster.members()).extracting(PartyRoster.Member::name).containsExactly(name(0), name(1));
        assertThat(roster.members())
                .extracting(PartyRoster.Member::number)
                .containsExactlyElementsOf(
                        numbers().stream().map(PermitNumber::sealed).toList());
        assertRefused(ErrorCode.NOT_FOUND, () -> cast.use(PartyRosters.class).roster(Cast.guard("DNG"), party));
        assertThat(Database.rows("select facts->>'people' from audit_event where event = 'TOUR_PARTY_MADE'"))
                .containsExactly(List.of("2"));
    }

    @Test
    void each_member_goes_out_and_is_ashore_for_himself() {
        var seal = seal(party());

        assertThat(send(member(seal, 0, "OUT")).verdict().colour()).isEqualTo(Colour.GREEN);
        assertThat(send(member(seal, 1, "OUT")).verdict().permit().holderName()).isEqualTo(name(1));

        assertThat(Database.rows("select direction, count(distinct permit) from passage group by direction"))
                .containsExactly(List.of("OUT", "2"));
        assertThat(cast.use(WhoIsAshore.class).board(cast.person("commander")).toString())
                .contains(name(0), name(1));
        cast.aSecondPasses();
        assertThat(send(member(seal, 0, "OUT")).verdict().reasons()).containsExactly(Reason.DOUBLE_OUT);
        assertThat(send(member(seal, 1, "IN")).verdict().colour()).isEqualTo(Colour.GREEN);
        assertThat(Database.rows("select distinct facts->>'party' from audit_event where event = 'GATE_CHECKED'"))
                .hasSize(1)
                .doesNotContain(Arrays.asList((String) null));
    }

    @Test
    void what_a_party_did_without_a_network_comes_once_and_the_revoked_one_would_have_been_refused() {
        var seal = seal(party());
        cast.desk().changePermit("commander", "revokes");
        cast.aSecondPasses();
        var deeds = List.of(member(seal, 0, "OUT"), member(seal, 1, "OUT"));
        clock.forward(Duration.ofHours(3));

        assertThat(upload(deeds)).extracting(TakenEvent::outcome).containsOnly(Outcome.RECORDED);
        assertThat(upload(deeds)).extracting(TakenEvent::outcome).containsOnly(Outcome.REPEATED);

        assertThat(Database.rows("select colour, checkedcolour, checkedreasons from gate_event order by counter"))
                .containsExactly(List.of("GREEN", "RED", "REVOKED"), List.of("GREEN", "GREEN", ""));
    }

    @Test
    void revoking_one_needs_no_new_sheet() {
        var seal = seal(party());
        cast.desk().changePermit("commander", "revokes");
        cast.aSecondPasses();

        assertThat(send(member(seal, 0, "OUT")).verdict().reasons()).containsExactly(Reason.REVOKED);
        assertThat(send(member(seal, 1, "OUT")).verdict().colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void its_seal_lets_pass_nobody_who_is_not_named_and_nobody_who_is_not_of_it() {
        var seal = seal(party());

        var unnamed = send(event("\"scanned\":\"" + seal + "\",\"colour\":\"GREEN\"", "OUT"));
        assertThat(unnamed.verdict().reasons()).containsExactly(Reason.PARTY_CODE);
        var stranger =
                send(event("\"scanned\":\"" + seal + "\",\"member\":\"HPH269999999\",\"colour\":\"GREEN\"", "OUT"));
        assertThat(stranger.verdict().reasons()).containsExactly(Reason.UNKNOWN_PERMIT);
        assertThat(send(event("\"scanned\":\"" + seal + "\",\"member\":\"x\",\"colour\":\"GREEN\"", "OUT"))
                        .why())
                .isEqualTo(ErrorCode.BAD_REQUEST);
        Database.superuser("update permit set statusindex = statusindex + 100 where number = '"
                + numbers().get(1).sealed() + "'");
        assertThat(send(member(seal, 1, "OUT")).verdict().reasons()).containsExactly(Reason.SEAL_DIFFERS);
        assertThat(Database.rows("select 1 from passage")).isEmpty();
    }

    @Test
    void only_what_belongs_together_makes_a_party() {
        assertRefused(ErrorCode.BAD_REQUEST, () -> make(" ", numbers()));
        assertRefused(
                ErrorCode.TOUR_PARTY_SIZE, () -> make("Hạ Long 1", numbers().subList(0, 1)));
        assertRefused(ErrorCode.TOUR_PARTY_SIZE, () -> make("Hạ Long 1", List.of()));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> cast.use(TourPartyMaking.class).make(cast.person("rival"), "Hạ Long 1", numbers()));
        Database.superuser("update permit set validuntil = validuntil + interval '1 day' where number = '"
                + numbers().get(1).sealed() + "'");
        assertRefused(ErrorCode.TOUR_PARTY_DIFFERS, () -> make("Hạ Long 1", numbers()));
        assertThat(Database.rows("select 1 from tour_party")).isEmpty();
    }

    @Test
    void a_sheet_is_its_companys_only() {
        var party = party();
        var desk = cast.use(TourPartyDesk.class);

        assertThat(desk.mine(cast.person("agent"))).singleElement().satisfies(row -> {
            assertThat(row.people()).isEqualTo(2);
            assertThat(row.number()).isEqualTo(party);
        });
        assertThat(desk.mine(cast.person("rival"))).isEmpty();
        assertRefused(ErrorCode.NOT_FOUND, () -> desk.seal(cast.person("rival"), party));
        assertRefused(ErrorCode.NOT_FOUND, () -> cast.use(TourPartyMaking.class).print(cast.person("rival"), party));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.mine(cast.person("officer")));
    }

    private TourPartyNumber party() {
        return make("Hạ Long 1", numbers());
    }

    private TourPartyNumber make(String tour, List<PermitNumber> permits) {
        return cast.use(TourPartyMaking.class).make(cast.person("agent"), tour, permits);
    }

    private String seal(TourPartyNumber party) {
        return cast.use(TourPartyDesk.class).seal(cast.person("agent"), party);
    }

    private List<PermitNumber> numbers() {
        return cast.permits().stream().map(PermitRow::number).toList();
    }

    private String name(int at) {
        return cast.permits().get(at).holderName();
    }

    private String member(String seal, int at, String direction) {
        return event(
                "\"scanned\":\"%s\",\"member\":\"%s\",\"colour\":\"GREEN\""
                        .formatted(seal, numbers().get(at).sealed()),
                direction);
    }

    private String event(String more, String direction) {
        counter++;
        return """
                {"id":"%s","n":%d,"kind":"CHECK","at":"%s","shift":"%s","direction":"%s","lane":"01","reader":"CAMERA",%s}""".formatted(UUID.randomUUID(), counter, clock.instant(), shift, direction, more);
    }

    private TakenEvent send(String event) {
        return upload(List.of(event)).get(0);
    }

    private List<TakenEvent> upload(List<String> events) {
        var signed = new ArrayList<String>();
        events.forEach(event -> signed.add(KEY + "." + event));
        return cast.use(GateUploads.class).take(guard, new GateUploads.Upload(device, STATE, signed));
    }

    private void enrol() {
        var enrolling = cast.use(Enrolling.class);
        var code = cast.use(DeviceDesk.class)
                .invite(cast.person("commander"), "Cổng 1")
                .code();
        var key = Base64.getUrlEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8));
        device = enrolling
                .enrol(guard, new Enrolling.Request(code, key, KEY + "." + code))
                .device();
        shift = enrolling.beginShift(guard, device, KEY + "." + device).shift();
    }

    private static void account(Actor person) {
        Database.superuser(
                "insert into account (id, username, name, roles, unit, language, must_change_password, state,"
                        + " credentials_since, created, state_since, version) values ('" + person.account() + "', '"
                        + person.username() + "', '" + person.name() + "', 'GATE_OFFICER', '" + person.unit()
                        + "', 'vi', false, 'ACTIVE', '2000-01-01', '2000-01-01', '2000-01-01', 1)");
    }
}
