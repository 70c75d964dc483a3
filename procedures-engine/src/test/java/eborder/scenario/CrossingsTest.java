package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eborder.exchange.Breaker;
import eborder.exchange.CrossingDelivery;
import eborder.exchange.ExchangeRow;
import eborder.exchange.Partner;
import eborder.gate.Direction;
import eborder.gate.GateQuestion;
import eborder.gate.GateVerdict;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.report.PartnerTraffic;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.Refusals;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Immigration Department is told of every passage and of every confirmed list. On a real database. */
class CrossingsTest {
    private static final Actor OPERATOR = Cast.actor(9, "admin", Role.SYS_ADMIN, null, null);
    private static final Actor SECOND = Cast.actor(10, "admin.second", Role.SYS_ADMIN, null, null);

    private Cast cast;
    private StandIns.Immigration immigration;
    private CrossingDelivery delivery;

    @BeforeEach
    void a_pass_is_issued() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        immigration = cast.use(StandIns.Immigration.class);
        delivery = cast.use(CrossingDelivery.class);
        cast.mooredWithPasses();
        immigration.connected = true;
    }

    @Test
    void a_confirmed_list_is_told_once_with_all_its_people() {
        assertThat(Database.rows(
                        "select payload->>'direction', payload->>'kind', jsonb_array_length(payload->'persons') > 1,"
                                + " payload#>>'{persons,0,role}' from outbox where kind = 'PEOPLE_CONFIRMED'"))
                .containsExactly(List.of("IN", "LIST", "t", "CREW"));
    }

    @Test
    void a_passage_is_told_once_however_often_it_is_asked_about_and_a_refusal_is_not() {
        var question = question(Direction.OUT);
        ask(question);
        ask(question);
        ask(question(Direction.OUT));

        assertThat(Database.rows("select o.payload->>'direction', o.payload->>'decision', o.payload->>'role', g.colour"
                        + " from outbox o join gate_event g on g.id = o.message_id where o.kind = 'GATE_CROSSED'"))
                .containsExactly(List.of("OUT", "LET_THROUGH", "CREW", "GREEN"));
        assertThat(Database.rows("select colour from gate_event order by at"))
                .as("the second time is a double way out")
                .containsExactly(List.of("GREEN"), List.of("AMBER"));
    }

    /** The contract that the partner has: passages and the list. */
    @Test
    void everything_told_fits_the_published_schema() {
        ask(question(Direction.OUT));
        ask(question(Direction.IN));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(getClass().getResourceAsStream("/exchange/crossing-v1.schema.json"), InputFormat.JSON);
        var told = Database.rows("select payload from outbox where partner = 'IMMIGRATION' order by id");

        assertThat(told)
                .hasSize(3)
                .allSatisfy(row -> assertThat(faults(schema, row.get(0))).isEmpty());
        assertThat(faults(schema, told.get(1).get(0).replace("\"OUT\"", "\"AWAY\"")))
                .isNotEmpty();
        assertThat(faults(schema, told.get(1).get(0).replace("\"lane\"", "\"gateName\"")))
                .isNotEmpty();
    }

    private static List<Error> faults(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void the_receipt_is_kept_and_crossings_of_one_person_leave_in_their_order() {
        var out = question(Direction.OUT);
        ask(out);
        var in = question(Direction.IN);
        ask(in);
        immigration.refuses.put(out.eventId(), ErrorCode.DELIVERY_FAILED);

        delivery.tick();
        delivery.tick();
        assertThat(immigration.received).doesNotContain(in.eventId());

        immigration.refuses.clear();
        Database.superuser("update outbox set next_try_at = now()");
        delivery.tick();
        assertThat(immigration.received).containsSubsequence(out.eventId(), in.eventId());
        assertThat(Database.rows(
                        "select convert_from(answer, 'utf8'), answer_signature from message_archive join outbox"
                                + " on exchange = message_archive.id where message_id = '" + out.eventId() + "'"))
                .containsExactly(List.of("a receipt for 2", "signed"));
    }

    @Test
    void what_is_refused_for_good_is_parked_with_its_reason_until_the_operator_retries() {
        var out = question(Direction.OUT);
        ask(out);
        immigration.refuses.put(out.eventId(), ErrorCode.DELIVERY_REFUSED);
        delivery.tick();

        var traffic = cast.use(PartnerTraffic.class);
        assertThat(traffic.parked(OPERATOR)).singleElement().satisfies(parked -> {
            assertThat(parked.messageId()).isEqualTo(out.eventId());
            assertThat(parked.lastError()).contains("DELIVERY_REFUSED");
        });
        assertThat(traffic.partners(OPERATOR))
                .anyMatch(partner ->
                        partner.queue().parked() == 1 && partner.queue().unsent() == 0);
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> traffic.parked(cast.person("officer")));

        immigration.refuses.clear();
        traffic.retry(OPERATOR, out.eventId());
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> traffic.retry(OPERATOR, out.eventId()));
        delivery.tick();
        assertThat(immigration.received).contains(out.eventId());
    }

    @Test
    void two_operators_give_up_what_will_never_be_taken_and_those_behind_it_go_on() {
        var out = question(Direction.OUT);
        ask(out);
        var in = question(Direction.IN);
        ask(in);
        immigration.refuses.put(out.eventId(), ErrorCode.DELIVERY_REFUSED);
        delivery.tick();
        var traffic = cast.use(PartnerTraffic.class);

        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> traffic.discard(SECOND, out.eventId()));
        Refusals.assertRefused(ErrorCode.BAD_REQUEST, () -> traffic.askToDiscard(OPERATOR, out.eventId(), " "));
        traffic.askToDiscard(OPERATOR, out.eventId(), "Hai bên đã đối chiếu");
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> traffic.askToDiscard(SECOND, out.eventId(), "nữa"));
        Refusals.assertRefused(ErrorCode.SAME_PERSON, () -> traffic.discard(OPERATOR, out.eventId()));
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> traffic.discard(cast.person("officer"), out.eventId()));
        assertThat(traffic.parked(SECOND)).singleElement().satisfies(parked -> {
            assertThat(parked.discardAskedBy()).isEqualTo(OPERATOR.username());
            assertThat(parked.discardReason()).isEqualTo("Hai bên đã đối chiếu");
        });
        traffic.discard(SECOND, out.eventId());
        delivery.tick();

        assertThat(immigration.received).contains(in.eventId()).doesNotContain(out.eventId());
        assertThat(traffic.parked(OPERATOR)).isEmpty();
        assertThat(traffic.partners(OPERATOR))
                .allMatch(partner -> partner.queue().parked() == 0);
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> traffic.retry(OPERATOR, out.eventId()));
        assertThat(Database.rows("select event, actor from audit_event where event like 'NOTICE_DISCARD%' order by id"))
                .containsExactly(List.of("NOTICE_DISCARD_ASKED", "admin"), List.of("NOTICE_DISCARDED", "admin.second"));
    }

    @Test
    void a_pause_that_the_partner_asks_for_is_kept() {
        ask(question(Direction.OUT));
        immigration.pause = Map.of("reason", "HTTP 429", "retryAfter", "60");
        delivery.tick();
        immigration.pause = Map.of();
        Database.superuser("update outbox set next_try_at = now()");
        delivery.tick();

        assertThat(immigration.received).isEmpty();
    }

    @Test
    void a_crowd_goes_in_one_message_and_one_that_is_refused_holds_up_nobody() {
        Database.superuser(
                "insert into outbox (message_id, kind, order_key, payload, at, partner)"
                        + " select gen_random_uuid(), 'GATE_CROSSED', gen_random_uuid(), '{}', now(), 'IMMIGRATION' from generate_series(1, 100)");
        delivery.tick();
        assertThat(immigration.received).hasSize(101);
        assertThat(immigration.messages)
                .as("with the confirmed list of the call")
                .isEqualTo(3);
        var traffic = cast.use(PartnerTraffic.class);
        assertThat(traffic.exchanges(OPERATOR))
                .extracting(ExchangeRow::notices)
                .containsExactlyInAnyOrder(1L, 50L, 50L);
        assertThat(traffic.partners(OPERATOR))
                .filteredOn(partner -> partner.partner() == Partner.IMMIGRATION)
                .singleElement()
                .satisfies(partner -> {
                    assertThat(partner.breaker()).isEqualTo(Breaker.State.CLOSED);
                    assertThat(partner.lastHour()).isEqualTo(101);
                    assertThat(partner.p95Millis()).isNotNegative();
                });

        Database.superuser("update outbox set done_at = null where kind = 'GATE_CROSSED'");
        var poison = UUID.fromString(Database.rows("select message_id from outbox where kind = 'GATE_CROSSED' limit 1")
                .get(0)
                .get(0));
        immigration.refuses.put(poison, ErrorCode.DELIVERY_REFUSED);
        immigration.received.clear();
        delivery.tick();

        assertThat(immigration.received).hasSize(99).doesNotContain(poison);
        assertThat(Database.rows("select message_id from outbox where parked_at is not null"))
                .containsExactly(List.of(poison.toString()));
        assertThat(traffic.retryAll(OPERATOR, Partner.SINGLE_WINDOW)).isZero();
        assertThat(traffic.retryAll(OPERATOR, Partner.IMMIGRATION)).isEqualTo(1);
        immigration.refuses.clear();
        delivery.tick();
        assertThat(immigration.received).contains(poison);
    }

    @Test
    void what_waits_is_counted_by_its_age_and_without_a_partner_it_waits() {
        immigration.connected = false;
        ask(question(Direction.OUT));
        delivery.tick();
        Database.superuser("update outbox set added_at = now() - interval '90 seconds' where partner = 'IMMIGRATION'");

        assertThat(immigration.received).isEmpty();
        assertThat(cast.use(PartnerTraffic.class).partners(OPERATOR))
                .anySatisfy(
                        partner -> assertThat(partner.queue().oldestSeconds()).isBetween(90L, 120L));
    }

    private GateQuestion question(Direction direction) {
        return new GateQuestion(
                UUID.randomUUID(), cast.gate().barcode(), direction, "01", GateQuestion.Reader.CAMERA, null);
    }

    private GateVerdict ask(GateQuestion question) {
        cast.aSecondPasses();
        return cast.gate().ask(cast.person("guard").unit(), question);
    }
}
