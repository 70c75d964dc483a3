package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import eborder.dossier.Decision;
import eborder.dossier.VersionChange;
import eborder.dossier.check.Checks;
import eborder.dossier.signing.SignatureEnforcement;
import eborder.exchange.Incoming;
import eborder.exchange.Partner;
import eborder.filing.BackEntering;
import eborder.filing.ChannelFiling;
import eborder.filing.ChannelMessage;
import eborder.filing.EnteringPapers;
import eborder.filing.FilingOutcome;
import eborder.filing.ListFiles;
import eborder.filing.NamedFile;
import eborder.filing.ReadList;
import eborder.filing.outage.DirectFiling;
import eborder.filing.outage.DirectFilings;
import eborder.filing.outage.FilingChannels;
import eborder.filing.outage.OutageDesk;
import eborder.filing.outage.OutageDossier;
import eborder.filing.outage.OutageNow;
import eborder.filing.outage.OutageReport;
import eborder.filing.outage.OutageReports;
import eborder.filing.outage.PaperEntry;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.review.Deciding;
import eborder.review.Review;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.GeneralMandate;
import eborder.support.KeysOfOfficers;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The single window is up or down: what may be filed directly, on the real use cases and a real database. */
class OutageTest {
    private static final ProcedureCatalogue PROCEDURES =
            ProcedureCatalogue.load(Cast.FORMS, Checks.names(), key -> true);
    private static final Actor HEADQUARTERS = person("headquarters", Role.HQ_SUPERVISOR);
    private static final Actor OPERATOR = person("admin", Role.SYS_ADMIN);

    private static final Actor CLERK =
            new Actor(UUID.randomUUID(), "clerk", "CLERK", Set.of(Role.PROC_OFFICER), null, "HPH");

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
                new FilingChannels(singleWindowFirst),
                SignatureEnforcement.of(false),
                KeysOfOfficers.own(),
                new StandIns.Printer(),
                new StandIns.Reader(),
                new StandIns.Codec(),
                new StandIns.Keys(),
                new CrewFiles());
        built.get(Checks.class);
        built.get(StandIns.Signer.class);
        built.get(StandInHandSigner.class);
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

    @Test
    void what_the_single_window_declares_again_on_its_return_is_the_same_dossier_under_its_reference() {
        filedInAnOutage();

        assertThat(send(ChannelFilingTest.entry("NSW1"))).isEqualTo("taken");
        assertThat(Database.rows("select outsidereference, outsideyear, status from dossier"))
                .containsExactly(row("NSW1", "2026", "RECEIVED"));
        assertThat(Database.rows("select count(*) from port_call")).containsExactly(row("1"));
        assertThat(Database.rows(
                        "select kind, payload->>'reference' = 'NSW1' from outbox where partner = 'SINGLE_WINDOW'"
                                + " order by id"))
                .containsExactly(row("DOSSIER_RECEIVED", "f"), row("DOSSIER_RECEIVED", "t"));
        assertThat(Database.rows("select actor, facts->>'reference', facts->>'differing' from audit_event"
                        + " where event = 'OUTAGE_DOSSIER_LINKED'"))
                .containsExactly(row("vnsw-" + ChannelFilingTest.TAX_CODE, "NSW1", "0"));
        assertThat(send(ChannelFilingTest.entry("NSW1"))).isEqualTo("REFERENCE_TAKEN");
    }

    @Test
    void what_was_decided_meanwhile_is_told_again_under_the_reference_in_the_same_order() {
        var dossier = filedInAnOutage();
        confirmed(dossier);

        assertThat(send(ChannelFilingTest.entry("NSW1"))).isEqualTo("taken");
        assertThat(Database.rows(
                        "select kind, payload->>'reference' = 'NSW1', payload->>'dossierYear', payload->>'officer'"
                                + " from outbox where partner = 'SINGLE_WINDOW' order by id"))
                .containsExactly(
                        row("DOSSIER_RECEIVED", "f", "2026", null),
                        row("DOSSIER_CONFIRMED", "f", "2026", "CLERK"),
                        row("DOSSIER_RECEIVED", "t", "2026", null),
                        row("DOSSIER_CONFIRMED", "t", "2026", "CLERK"));
        assertThat(Database.rows("select count(distinct message_id) from outbox where partner = 'SINGLE_WINDOW'"))
                .containsExactly(row("4"));
    }

    @Test
    void a_supplement_is_asked_for_again_only_if_it_is_still_open() {
        var dossier = filedInAnOutage();
        engine.get(Review.class).claim(CLERK, dossier, false);
        var asked = new Decision.AskSupplement("Bổ sung", List.of("general-declaration#/remarks"));
        engine.get(Deciding.class).decide(CLERK, dossier, 1, asked);
        filer().file(dossier);

        assertThat(send(ChannelFilingTest.entry("NSW1"))).isEqualTo("taken");
        assertThat(Database.rows(
                        "select kind from outbox where partner = 'SINGLE_WINDOW' and payload->>'reference' = 'NSW1'"
                                + " order by id"))
                .containsExactly(row("DOSSIER_RECEIVED"), row("DOSSIER_RECEIVED"));
    }

    @Test
    void what_was_filed_between_its_beginning_and_its_declaration_belongs_to_it() {
        engine = engine(Optional.empty());
        filer().filed(Map.of());
        clock.forward(Duration.ofMinutes(30));
        var began = clock.instant();
        filer().filed(Map.of());
        send(ChannelFilingTest.changed(ChannelFilingTest.entry("NSW9"), Map.of("imoNumber", "9811000")));
        clock.forward(Duration.ofMinutes(30));

        var outage = desk().declare(HEADQUARTERS, "Down for half an hour", false, began);
        assertThat(
                        Database.rows(
                                "select outage, outsidereference from dossier order by receivedat, outsidereference nulls first"))
                .containsExactly(row(null, null), row(outage.id().toString(), null), row(null, "NSW9"));
        assertThat(Database.rows("select facts->>'marked' from audit_event where event = 'OUTAGE_DECLARED'"))
                .containsExactly(row("1"));
    }

    @Test
    void a_drill_marks_nothing_that_was_filed_before_it_was_declared() {
        engine = engine(Optional.empty());
        filer().filed(Map.of());
        clock.forward(Duration.ofMinutes(30));

        desk().declare(HEADQUARTERS, "Drill", true, clock.instant().minusSeconds(3600));
        assertThat(Database.rows("select outage from dossier")).containsExactly(row((String) null));
    }

    @Test
    void pages_know_of_an_outage_from_a_short_memory() {
        var now = engine.get(OutageNow.class);
        assertThat(now.current()).isEmpty();
        desk().declare(HEADQUARTERS, "Down", false, null);

        assertThat(now.current()).isEmpty();
        clock.forward(Duration.ofSeconds(5));
        assertThat(now.current()).isPresent();
        desk().end(HEADQUARTERS);
        now.forget();
        assertThat(now.current()).isEmpty();
    }

    @Test
    void what_the_message_says_otherwise_is_shown_and_not_taken_over() {
        var dossier = filedInAnOutage();
        var moved = Map.of("lastPort", "HKHKG", "dateTimeArrDep", "2026-11-24 20:00:00");

        assertThat(send(ChannelFilingTest.changed(ChannelFilingTest.entry("NSW1"), moved)))
                .isEqualTo("taken");
        var direct =
                engine.get(DirectFilings.class).of(DirectFiler.actor(), dossier).orElseThrow();
        assertThat(direct.reference()).isEqualTo("NSW1");
        assertThat(direct.differences())
                .extracting(VersionChange::field, VersionChange::before, VersionChange::after)
                .containsExactlyInAnyOrder(
                        tuple("lastPort", "SGSIN", "HKHKG"),
                        tuple("dateTimeArrDep", "2026-11-24T18:00:00+07:00", "2026-11-24T20:00:00+07:00"));
        assertThat(Database.rows("select count(*) from dossier_version")).containsExactly(row("1"));
    }

    @Test
    void another_ship_time_or_company_is_another_dossier() {
        filedInAnOutage();
        var later = Map.of("dateTimeArrDep", "2026-11-25 07:00:00");
        var otherShip = Map.of("imoNumber", "9074731", "shipName", "OCEAN ROSE");

        send(ChannelFilingTest.changed(ChannelFilingTest.entry("NSW1"), later));
        send(ChannelFilingTest.changed(ChannelFilingTest.entry("NSW2"), otherShip));
        assertThat(Database.rows("select count(*) from outage_link")).containsExactly(row("0"));
        assertThat(Database.rows("select count(*) from dossier where outage is not null and outsidereference is null"))
                .containsExactly(row("1"));
    }

    @Test
    void the_supervisor_sees_what_is_linked_and_what_is_not() {
        filedInAnOutage();
        var outage = desk().picture(HEADQUARTERS).past().get(0).id();
        var reports = engine.get(OutageReports.class);

        var before = reports.report(HEADQUARTERS, outage);
        send(ChannelFilingTest.entry("NSW1"));
        var after = reports.report(HEADQUARTERS, outage);

        assertThat(before)
                .extracting(OutageReport::minutes, OutageReport::filedDirectly, OutageReport::unlinked)
                .containsExactly(60L, 1L, 1L);
        assertThat(after)
                .extracting(OutageReport::linked, OutageReport::unlinked)
                .containsExactly(1L, 0L);
        assertThat(after.dossiers().get(0))
                .extracting(OutageDossier::ship, OutageDossier::reference, OutageDossier::differing)
                .containsExactly("OCEAN LILY", "NSW1", 0);
        assertThat(refusal(() -> reports.report(DirectFiler.actor(), outage)).code())
                .isEqualTo(ErrorCode.NOT_ALLOWED);
    }

    @Test
    void a_drill_has_a_report_with_its_length_and_what_was_filed_as_usual() {
        engine = engine(Optional.empty());
        var drill = desk().declare(HEADQUARTERS, "Drill", true, null);
        filer().filed(Map.of());
        clock.forward(Duration.ofMinutes(30));
        desk().end(HEADQUARTERS);

        assertThat(engine.get(OutageReports.class).report(HEADQUARTERS, drill.id()))
                .extracting(OutageReport::minutes, OutageReport::filedDirectly, OutageReport::unlinked)
                .containsExactly(30L, 1L, 0L);
    }

    @Test
    void a_paper_of_an_outage_is_entered_with_its_own_time_from_which_the_deadline_runs() {
        filedInAnOutage();
        clock.forward(Duration.ofHours(5));

        var entered = enter("Sổ 12/7", "2026-11-24T01:30:00Z", otherShip());
        assertThat(entered.findings()).isEmpty();
        assertThat(Database.rows("select receivedat at time zone 'UTC', dueat at time zone 'UTC', outage is not null"
                        + " from dossier where id = '" + entered.dossier() + "'"))
                .containsExactly(row("2026-11-24 01:30:00", "2026-11-24 02:30:00", "t"));
        assertThat(Database.rows("select actor, facts->>'paper', facts->>'paperAt' from audit_event"
                        + " where event = 'DOSSIER_BACK_ENTERED'"))
                .containsExactly(row("clerk", "Sổ 12/7", "2026-11-24T01:30:00Z"));
        assertThat(Database.rows(
                        "select actor from audit_event where event = 'DOSSIER_FILED' order by id desc limit 1"))
                .containsExactly(row("paper-" + ChannelFilingTest.TAX_CODE));
        var mark = engine.get(DirectFilings.class).of(CLERK, entered.dossier()).orElseThrow();
        assertThat(mark)
                .extracting(DirectFiling::paper, DirectFiling::enteredBy)
                .containsExactly("Sổ 12/7", "clerk");
        assertThat(refusal(() -> enter("Sổ 12/7", "2026-11-24T01:30:00Z", otherShip()))
                        .code())
                .isEqualTo(ErrorCode.REFERENCE_TAKEN);
    }

    @Test
    void a_paper_is_entered_only_for_a_time_inside_a_declared_outage_and_by_the_unit_that_decides() {
        filedInAnOutage();
        var elsewhere = new Actor(UUID.randomUUID(), "officer.dng", "O", Set.of(Role.PROC_OFFICER), null, "DNG");
        var paper = new BackEntering.Paper(ChannelFilingTest.TAX_CODE, "VESSEL_ENTRY", "", "", otherShip());
        var inside = new PaperEntry("A1", "Portal down", Instant.parse("2026-11-24T01:30:00Z"));

        assertThat(refusal(() -> enter("A1", "2026-11-24T00:59:00Z", otherShip()))
                        .code())
                .isEqualTo(ErrorCode.OUTAGE_TIME);
        assertThat(refusal(() -> enter("A1", "2026-11-24T02:00:00Z", otherShip()))
                        .code())
                .isEqualTo(ErrorCode.OUTAGE_TIME);
        assertThat(refusal(() -> engine.get(BackEntering.class).enter(elsewhere, inside, paper))
                        .code())
                .isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(refusal(() -> new PaperEntry("A1", " ", inside.at())).facts())
                .containsEntry("property", "reason");
        assertThat(Database.rows("select count(*) from dossier")).containsExactly(row("1"));
    }

    @Test
    void a_paper_with_faults_leaves_nothing_behind_and_tells_all_of_them() {
        filedInAnOutage();
        var faulty = new HashMap<>(otherShip());
        faulty.put(
                "general-declaration",
                ChannelFilingTest.changed(ChannelFilingTest.entry(""), Map.of("netTonnage", "99000", "callSign", ""))
                        .sheets()
                        .get("general-declaration"));

        assertThat(enter("A1", "2026-11-24T01:30:00Z", faulty).findings())
                .extracting(Finding::code)
                .contains("NET_ABOVE_GROSS", "REQUIRED");
        assertThat(Database.rows("select count(*) from dossier")).containsExactly(row("1"));
    }

    @Test
    void a_departure_on_paper_goes_on_from_the_arrival_that_it_names_also_when_the_ship_has_left() {
        engine = engine(Optional.empty());
        var arrival = filer().filed(Map.of());
        confirmed(arrival);
        clock.forward(Duration.ofHours(12));
        desk().declare(HEADQUARTERS, "Down", false, null);
        clock.forward(Duration.ofHours(24));
        desk().end(HEADQUARTERS);

        var number = Database.rows("select number from dossier").get(0).get(0);
        var entered = depart("D1", number);
        assertThat(entered.findings()).isEmpty();
        assertThat(Database.rows("select procedurecode, movement, startedfrom = '" + arrival
                        + "', receivedat at time zone 'UTC' from dossier where outage is not null"))
                .containsExactly(row("VESSEL_EXIT", "DEPARTURE", "t", "2026-11-24 14:00:00"));
        assertThat(refusal(() -> depart("D2", "2026-HPH-000999")).code()).isEqualTo(ErrorCode.REFERENCE_UNKNOWN);
        assertThat(refusal(() -> depart("D3", "")).code()).isEqualTo(ErrorCode.REFERENCE_UNKNOWN);
    }

    private BackEntering.Entered depart(String paper, String before) {
        var leaving = ChannelFilingTest.message(
                ChannelMessage.Step.DECLARE,
                ChannelFilingTest.TAX_CODE,
                "VESSEL_EXIT",
                "",
                "",
                ChannelFilingTest.leaving());
        var sheets = ChannelFilingTest.changed(leaving, Map.of("dateTimeArrDep", "2026-11-25 02:00:00"))
                .sheets();
        return engine.get(BackEntering.class)
                .enter(
                        CLERK,
                        new PaperEntry(paper, "Portal down", Instant.parse("2026-11-24T14:00:00Z")),
                        new BackEntering.Paper(ChannelFilingTest.TAX_CODE, "VESSEL_EXIT", before, "", sheets));
    }

    @Test
    void an_officer_enters_what_is_filed_at_the_unit_with_the_lists_as_files() {
        filedInAnOutage();
        var papers = engine.get(EnteringPapers.class);
        assertThat(papers.possible(CLERK))
                .extracting(ProcedureDefinition::code)
                .contains("VESSEL_ENTRY", "VESSEL_EXIT")
                .doesNotContain("VESSEL_AMEND", "LAND_CITIZEN");
        assertThat(papers.forms(CLERK, "VESSEL_ENTRY"))
                .extracting(Form::id)
                .startsWith("general-declaration", "crew-list");
        assertThat(refusal(() -> papers.forms(CLERK, "VESSEL_AMEND")).code()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refusal(() -> papers.possible(DirectFiler.actor())).code()).isEqualTo(ErrorCode.NOT_ALLOWED);

        var general = new HashMap<>(otherShip());
        general.remove("crew-list");
        var entry = new PaperEntry("A1", "Portal down", Instant.parse("2026-11-24T01:30:00Z"));
        var paper = new BackEntering.Paper(ChannelFilingTest.TAX_CODE, "VESSEL_ENTRY", "", "", general);
        assertThat(papers.enter(CLERK, entry, paper, Map.of("crew-list", new NamedFile("crew.xlsx", new byte[0])))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("NOT_A_FILE");
        assertThat(papers.enter(CLERK, entry, paper, Map.of("crew-list", new NamedFile("crew.xlsx", new byte[1])))
                        .dossier())
                .isNotNull();
        assertThat(Database.rows("select count(*) from back_entry")).containsExactly(row("1"));
    }

    /** Reads the usual crew out of any file that isn't empty. */
    private static final class CrewFiles implements ListFiles {
        @Override
        public ReadList read(Form form, String fileName, byte[] file) {
            return file.length == 0
                    ? new ReadList(
                            List.of(),
                            List.of(),
                            Map.of(),
                            List.of(Finding.fail("NOT_A_FILE", form.id(), "", Map.of())))
                    : new ReadList(ChannelFilingTest.CREW, List.of(1, 2, 3), Map.of(), List.of());
        }

        @Override
        public byte[] template(Form form, String language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] annotated(
                Form form,
                List<Map<String, String>> rows,
                List<Finding> findings,
                String language,
                Function<Finding, String> text) {
            throw new UnsupportedOperationException();
        }
    }

    private static Map<String, ChannelMessage.Sheet> otherShip() {
        return ChannelFilingTest.changed(
                        ChannelFilingTest.entry(""), Map.of("imoNumber", "9811000", "shipName", "EVER GIVEN"))
                .sheets();
    }

    private BackEntering.Entered enter(String paper, String at, Map<String, ChannelMessage.Sheet> sheets) {
        return engine.get(BackEntering.class)
                .enter(
                        CLERK,
                        new PaperEntry(paper, "Portal down", Instant.parse(at)),
                        new BackEntering.Paper(ChannelFilingTest.TAX_CODE, "VESSEL_ENTRY", "", "", sheets));
    }

    /** As an officer with a signing sitting leaves it. */
    private static void confirmed(UUID dossier) {
        Database.superuser("update dossier set status = 'CONFIRMED', decidedat = '2026-11-24T01:30:00Z' where id = '"
                + dossier + "'");
        Database.superuser("update port_call set phase = 'ENTRY_CONFIRMED'");
        Database.superuser("insert into outbox (message_id, kind, order_key, payload, at, partner)"
                + " select gen_random_uuid(), 'DOSSIER_CONFIRMED', order_key, payload || '{\"officer\": \"CLERK\"}', at, partner"
                + " from outbox where partner = 'SINGLE_WINDOW' and order_key = '" + dossier + "'");
    }

    private UUID filedInAnOutage() {
        desk().declare(HEADQUARTERS, "Down", false, null);
        var dossier = filer().filed(Map.of());
        clock.forward(Duration.ofHours(1));
        desk().end(HEADQUARTERS);
        return dossier;
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

    private static Problem refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Problem.class, deed);
    }

    private static List<String> row(String... values) {
        return Arrays.asList(values);
    }

    private String send(ChannelMessage message) {
        messages++;
        var incoming = new Incoming(Partner.SINGLE_WINDOW, "M" + messages, ChannelFilingTest.text("<m/>"));
        var said = engine.get(ChannelFiling.class).receive(incoming, message, ChannelFilingTest::said);
        return new String(said.bytes(), StandardCharsets.UTF_8);
    }
}
