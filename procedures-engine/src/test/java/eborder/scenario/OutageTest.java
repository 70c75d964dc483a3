package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eborder.dossier.check.Checks;
import eborder.exchange.Incoming;
import eborder.exchange.Partner;
import eborder.filing.ChannelFiling;
import eborder.filing.ChannelMessage;
import eborder.filing.FilingOutcome;
import eborder.filing.outage.FilingChannels;
import eborder.filing.outage.OutageDesk;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.GeneralMandate;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The single window is up or down: what may be filed directly, on the real use cases and a real database. */
class OutageTest {
    private static final ProcedureCatalogue PROCEDURES =
            ProcedureCatalogue.load(Cast.FORMS, Checks.names(), key -> true);
    private static final Actor HEADQUARTERS = person("headquarters", Role.HQ_SUPERVISOR);
    private static final Actor OPERATOR = person("admin", Role.SYS_ADMIN);

    private final TestClock clock = TestClock.at("2026-11-24T01:00:00Z");
    private Engine engine = engine(Optional.of("SEAPORT:2026-11-01"));
    private int messages;

    private Engine engine(Optional<String> singleWindowFirst) {
        var built = Engine.with(
                clock,
                Cast.FORMS,
                Cast.FORMS.codeLists(),
                PROCEDURES,
                new BorderUnits(),
                new FilingChannels(singleWindowFirst));
        built.get(Checks.class);
        return built;
    }

    @BeforeEach
    void company() {
        Database.truncate();
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values ('"
                + Cast.COMPANY + "', 'DAI LY SAO BIEN', '" + ChannelFilingTest.TAX_CODE
                + "', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh Tong', now())");
        GeneralMandate.of(DirectFiler.ACCOUNT, "agent", Cast.COMPANY);
    }

    @Test
    void direct_filing_is_refused_while_the_single_window_comes_first_and_is_up_and_the_draft_is_kept() {
        var dossier = filer().draft(Map.of());

        assertThat(refusal(() -> filer().file(dossier)).facts()).containsEntry("law", "Quyết định 31/2025/QĐ-TTg");
        assertThat(Database.rows("select status, outage from dossier")).containsExactly(row("DRAFT", null));
    }

    @Test
    void the_single_window_itself_is_never_refused() {
        assertThat(send(ChannelFilingTest.entry("NSW1"))).isEqualTo("taken");
        assertThat(Database.rows("select outage from dossier")).containsExactly(row((String) null));
    }

    @Test
    void direct_filing_is_open_beside_the_single_window_by_default() {
        engine = engine(Optional.empty());

        filer().filed(Map.of());
        assertThat(Database.rows("select status, outage from dossier")).containsExactly(row("RECEIVED", null));
    }

    @Test
    void an_outage_opens_direct_filing_and_marks_what_is_filed_in_it() {
        var dossier = filer().draft(Map.of());
        var outage = desk().declare(HEADQUARTERS, "No answer since this morning", false, null);

        assertThat(filer().file(dossier)).isInstanceOf(FilingOutcome.Filed.class);
        assertThat(Database.rows("select status, outage from dossier"))
                .containsExactly(row("RECEIVED", outage.id().toString()));
    }

    @Test
    void a_drill_marks_and_opens_nothing() {
        var dossier = filer().draft(Map.of());
        desk().declare(HEADQUARTERS, "Drill", true, null);

        assertThat(refusal(() -> filer().file(dossier)).code()).isEqualTo(ErrorCode.SINGLE_WINDOW_FIRST);
    }

    @Test
    void what_was_filed_in_an_outage_is_supplemented_directly_after_its_end() {
        desk().declare(HEADQUARTERS, "Down", false, null);
        var dossier = filer().filed(Map.of());
        clock.forward(Duration.ofHours(1));
        desk().end(HEADQUARTERS);

        Database.superuser("update dossier set status = 'SUPPLEMENT_REQUESTED', pausedat = '2026-11-24T01:30:00Z'");
        assertThat(filer().file(dossier)).isInstanceOf(FilingOutcome.Filed.class);
    }

    @Test
    void there_is_one_outage_at_a_time_and_each_word_is_in_the_trail() {
        desk().declare(HEADQUARTERS, "Down", false, clock.instant().minusSeconds(600));
        assertThat(refusal(() -> desk().declare(OPERATOR, "Down, too", false, null))
                        .code())
                .isEqualTo(ErrorCode.OUTAGE_DECLARED);
        clock.forward(Duration.ofHours(1));
        desk().end(OPERATOR);

        assertThat(refusal(() -> desk().end(OPERATOR)).code()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refusal(() -> desk().declare(
                                        HEADQUARTERS,
                                        "Again",
                                        false,
                                        clock.instant().minusSeconds(1)))
                        .code())
                .isEqualTo(ErrorCode.OUTAGE_TIME);
        assertThat(Database.rows("select event, actor, facts->>'drill' from audit_event order by id"))
                .containsExactly(
                        row("OUTAGE_DECLARED", "headquarters", "false"), row("OUTAGE_ENDED", "admin", "false"));
    }

    @Test
    void an_outage_needs_a_reason_and_a_supervisor() {
        assertThat(refusal(() -> desk().declare(HEADQUARTERS, " ", false, null)).facts())
                .containsEntry("property", "reason");
        assertThat(refusal(() -> desk().declare(person("officer", Role.COMMANDER), "Down", false, null))
                        .code())
                .isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(refusal(() -> desk().picture(DirectFiler.actor())).code()).isEqualTo(ErrorCode.NOT_ALLOWED);
    }

    @Test
    void a_breaker_that_stays_open_proposes_an_outage_until_one_is_declared() {
        Database.superuser("insert into breaker (partner, failures, since, open_until) values"
                + " ('SINGLE_WINDOW', 5, '2026-11-24T00:46:00Z', now() + interval '1 hour')");
        assertThat(desk().picture(OPERATOR).proposedSince()).isNull();

        clock.forward(Duration.ofMinutes(1));
        assertThat(desk().picture(OPERATOR).proposedSince()).isEqualTo("2026-11-24T00:46:00Z");

        desk().declare(OPERATOR, "Down", false, null);
        var picture = desk().picture(OPERATOR);
        assertThat(picture.proposedSince()).isNull();
        assertThat(picture.current().declaredBy()).isEqualTo("admin");
        assertThat(picture.past()).hasSize(1);
    }

    private DirectFiler filer() {
        return new DirectFiler(engine);
    }

    private OutageDesk desk() {
        return engine.get(OutageDesk.class);
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, name, Set.of(role), null, role == Role.COMMANDER ? "HPH" : null);
    }

    private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(Problem.class, deed);
    }

    private static List<String> row(String... values) {
        return java.util.Arrays.asList(values);
    }

    private String send(ChannelMessage message) {
        messages++;
        var incoming = new Incoming(Partner.SINGLE_WINDOW, "M" + messages, ChannelFilingTest.text("<m/>"));
        var said = engine.get(ChannelFiling.class).receive(incoming, message, ChannelFilingTest::said);
        return new String(said.bytes(), StandardCharsets.UTF_8);
    }
}
