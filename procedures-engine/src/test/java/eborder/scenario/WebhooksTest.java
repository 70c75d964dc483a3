package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.CompanyEventLog;
import eborder.exchange.event.EventKind;
import eborder.exchange.event.WebhookAnswer;
import eborder.exchange.event.WebhookDelivery;
import eborder.exchange.event.WebhookRow;
import eborder.filing.event.EventFeed;
import eborder.filing.event.WebhookDesk;
import eborder.filing.event.WebhookRegistering;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company has its events sent to an address of its own. On a real database. */
class WebhooksTest {
    private static final Actor HEAD = Cast.actor(11, "head", Role.COMPANY_ADMIN, Cast.COMPANY, null);
    private static final Actor RIVAL = Cast.actor(12, "rival.head", Role.COMPANY_ADMIN, Cast.RIVALS, null);
    private static final String URL = "https://hook.example.vn/in";
    private static final UUID ID = new UUID(0, 77);

    private Cast cast;
    private StandIns.Receivers receivers;
    private WebhookRegistering registering;
    private WebhookDesk desk;
    private WebhookDelivery delivery;

    @BeforeEach
    void a_call_is_opened() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        receivers = cast.use(StandIns.Receivers.class);
        registering = cast.use(WebhookRegistering.class);
        desk = cast.use(WebhookDesk.class);
        delivery = cast.use(WebhookDelivery.class);
    }

    @Test
    void what_happens_after_registering_is_sent_once_and_in_order() {
        cast.file("agent");
        assertThat(registering.register(HEAD, ID, URL).state()).isEqualTo(WebhookRow.State.ON);
        cast.desk().claim("officer");
        more(120);
        delivery.tick();
        delivery.tick();

        var told = events();
        assertThat(told).hasSize(122);
        assertThat(receivers.taken)
                .as("not what came before it")
                .containsExactlyElementsOf(
                        told.stream().skip(1).map(CompanyEvent::id).toList());
        assertThat(desk.one(HEAD, ID)).satisfies(row -> {
            assertThat(row.waiting()).isZero();
            assertThat(row.deliveredAt()).isNotNull();
            assertThat(row.lastError()).isNull();
        });
    }

    @Test
    void nothing_is_sent_to_an_address_that_does_not_echo() {
        receivers.echoes = false;
        var row = registering.register(HEAD, ID, URL);
        cast.file("agent");
        delivery.tick();

        assertThat(row.state()).isEqualTo(WebhookRow.State.UNCONFIRMED);
        assertThat(row.lastError()).isEqualTo("NO_ECHO");
        assertThat(receivers.attempts).isEmpty();

        receivers.echoes = true;
        registering.register(HEAD, ID, URL);
        cast.desk().claim("officer");
        delivery.tick();
        assertThat(receivers.taken).as("from its registration on").hasSize(2);
    }

    @Test
    void what_was_not_taken_is_sent_again_with_the_same_id_after_longer_and_longer_pauses() {
        registering.register(HEAD, ID, URL);
        cast.file("agent");
        receivers.answers.put(URL, WebhookAnswer.failed("HTTP 500"));
        for (int seconds : new int[] {1, 2, 4, 8}) {
            delivery.tick();
            assertThat(pause()).isBetween(seconds - 0.5, seconds * 1.25);
            delivery.tick();
            due();
        }
        assertThat(receivers.attempts).hasSize(4).containsOnly(events().get(0).id());
        assertThat(desk.one(HEAD, ID)).satisfies(row -> {
            assertThat(row.failures()).isEqualTo(4);
            assertThat(row.lastError()).isEqualTo("HTTP 500");
            assertThat(row.waiting()).isEqualTo(1);
        });

        receivers.answers.clear();
        delivery.tick();
        assertThat(receivers.taken).containsExactly(events().get(0).id());
        assertThat(desk.one(HEAD, ID).failures()).isZero();
    }

    @Test
    void a_pause_that_the_receiver_asks_for_is_kept() {
        registering.register(HEAD, ID, URL);
        cast.file("agent");
        receivers.answers.put(URL, new WebhookAnswer(WebhookAnswer.Outcome.FAILED, "HTTP 503", Duration.ofMinutes(10)));
        delivery.tick();

        assertThat(pause()).isBetween(590.0, 750.0);
    }

    @Test
    void one_that_is_gone_is_off_at_once_and_goes_on_where_it_stood_when_registered_again() {
        registering.register(HEAD, ID, URL);
        cast.file("agent");
        receivers.answers.put(URL, new WebhookAnswer(WebhookAnswer.Outcome.GONE, "HTTP 410", Duration.ZERO));
        delivery.tick();
        due();
        delivery.tick();

        assertThat(receivers.attempts).hasSize(1);
        assertThat(desk.one(HEAD, ID)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(WebhookRow.State.OFF);
            assertThat(row.offReason()).isEqualTo(WebhookRow.OffReason.GONE);
        });

        receivers.answers.clear();
        cast.desk().claim("officer");
        assertThat(registering.register(HEAD, ID, URL).state()).isEqualTo(WebhookRow.State.ON);
        delivery.tick();
        assertThat(receivers.taken)
                .containsExactlyElementsOf(
                        events().stream().map(CompanyEvent::id).toList());
        assertThat(Database.rows("select event from audit_event where subject = 'webhook:" + ID + "' order by id"))
                .extracting(row -> row.get(0))
                .containsExactly(
                        "WEBHOOK_REGISTERED",
                        "WEBHOOK_CONFIRMED",
                        "WEBHOOK_SWITCHED_OFF",
                        "WEBHOOK_REGISTERED",
                        "WEBHOOK_CONFIRMED");
    }

    @Test
    void three_days_of_failures_switch_it_off_with_a_reason() {
        registering.register(HEAD, ID, URL);
        cast.file("agent");
        receivers.answers.put(URL, WebhookAnswer.failed("TIMEOUT"));
        delivery.tick();
        due();
        Database.superuser("update webhook set failing_since = now() - interval '71 hours'");
        delivery.tick();
        assertThat(desk.one(HEAD, ID).state()).isEqualTo(WebhookRow.State.ON);
        due();
        Database.superuser("update webhook set failing_since = now() - interval '73 hours'");
        delivery.tick();

        assertThat(desk.one(HEAD, ID)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(WebhookRow.State.OFF);
            assertThat(row.offReason()).isEqualTo(WebhookRow.OffReason.FAILED_TOO_LONG);
            assertThat(row.lastError()).isEqualTo("TIMEOUT");
        });
    }

    @Test
    void one_that_fails_holds_up_no_other_one() {
        registering.register(HEAD, ID, URL);
        registering.register(HEAD, new UUID(0, 78), URL + "/2");
        cast.file("agent");
        receivers.answers.put(URL, WebhookAnswer.failed("TIMEOUT"));
        delivery.tick();

        assertThat(receivers.taken).hasSize(1);
        assertThat(desk.list(HEAD)).extracting(WebhookRow::waiting).containsExactly(1L, 0L);
    }

    @Test
    void a_fault_of_the_sender_waits_its_turn() {
        registering.register(HEAD, ID, URL);
        cast.file("agent");
        receivers.broken = true;
        delivery.tick();

        assertThat(desk.one(HEAD, ID).lastError()).isEqualTo("PORTAL");
        assertThat(pause()).isPositive();
    }

    @Test
    void a_company_has_three_and_another_one_sees_and_changes_none_of_them() {
        IntStream.range(0, 3).forEach(i -> registering.register(HEAD, new UUID(0, i), URL + i));

        assertRefused(ErrorCode.WEBHOOK_TOO_MANY, () -> registering.register(HEAD, ID, URL));
        assertRefused(ErrorCode.WEBHOOK_KNOWN, () -> registering.register(HEAD, new UUID(0, 1), URL + "0"));
        assertRefused(ErrorCode.WEBHOOK_ADDRESS, () -> registering.register(HEAD, ID, "https://10.0.0.1/"));
        assertRefused(ErrorCode.NOT_FOUND, () -> registering.register(RIVAL, new UUID(0, 1), URL));
        assertRefused(ErrorCode.NOT_FOUND, () -> desk.remove(RIVAL, new UUID(0, 1)));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> registering.register(cast.person("agent"), ID, URL));
        assertThat(desk.list(RIVAL)).isEmpty();

        desk.remove(HEAD, new UUID(0, 1));
        assertThat(registering.register(HEAD, ID, URL).state()).isEqualTo(WebhookRow.State.ON);
        assertThat(desk.list(HEAD)).hasSize(3);
    }

    private List<CompanyEvent> events() {
        return cast.use(EventFeed.class).after(cast.person("agent"), 0, 500).events();
    }

    private void more(int howMany) {
        var dossier = cast.picture();
        Database.run(em -> IntStream.range(0, howMany)
                .forEach(i -> cast.use(CompanyEventLog.class)
                        .add(new CompanyEvent(
                                0,
                                UUID.randomUUID(),
                                Cast.COMPANY,
                                EventKind.FEE_PAID,
                                cast.dossier(),
                                null,
                                "VESSEL_ENTRY",
                                "HPH",
                                null,
                                null,
                                dossier.status().name(),
                                null,
                                cast.moment("22/11/2026 10:00")))));
    }

    private static double pause() {
        return Double.parseDouble(Database.rows("select extract(epoch from next_try_at - now()) from webhook")
                .get(0)
                .get(0));
    }

    private static void due() {
        Database.superuser("update webhook set next_try_at = now()");
    }
}
