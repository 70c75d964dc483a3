package eborder.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.exchange.Incoming;
import eborder.exchange.Message;
import eborder.exchange.Partner;
import eborder.filing.ChannelFiling;
import eborder.filing.ChannelMessage;
import eborder.filing.ChannelMessage.Paper;
import eborder.filing.ChannelMessage.Payment;
import eborder.filing.ChannelMessage.Sheet;
import eborder.filing.ChannelMessage.Step;
import eborder.filing.ChannelOutcome;
import eborder.filing.NamedFile;
import eborder.form.Finding;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dossiers that another single window sends, on the real use cases and a real database. */
class ChannelFilingTest {
    static final String TAX_CODE = "0200000001";
    private static final byte[] LETTER = "%PDF-1.7 letter".getBytes(UTF_8);
    private static final ProcedureCatalogue PROCEDURES =
            ProcedureCatalogue.load(Cast.FORMS, Checks.names(), key -> true);
    static final List<Map<String, String>> CREW = List.of(
            person("SANTOS JOSE MARIA", "CAP", "P1000000"),
            person("KUMAR RAVI", "ETO", "P0103871"),
            person("MIN THU", "OSS", "MB118273"));

    private final TestClock clock = TestClock.at("2026-11-24T01:00:00Z");
    private final Engine engine = Engine.with(clock, Cast.FORMS, Cast.FORMS.codeLists(), PROCEDURES, new BorderUnits());
    private ChannelFiling filing;
    private int messages;

    @BeforeEach
    void company() {
        Database.truncate();
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values ('"
                + Cast.COMPANY + "', 'DAI LY SAO BIEN', '" + TAX_CODE
                + "', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh Tong', now())");
        engine.get(Checks.class);
        filing = engine.get(ChannelFiling.class);
    }

    @Test
    void a_declaration_is_filed_in_the_companys_name_and_the_trail_shows_the_channel() {
        assertThat(send(entry("NSW1"))).isEqualTo("taken");

        assertThat(Database.rows("select procedurecode, status, outsidereference, outsideyear, unit from dossier"))
                .containsExactly(List.of("VESSEL_ENTRY", "RECEIVED", "NSW1", "2026", "HPH"));
        assertThat(Database.rows("select actor from audit_event where event = 'DOSSIER_FILED'"))
                .containsExactly(List.of("vnsw-" + TAX_CODE));
        assertThat(Database.rows("select facts->>'notTaken' from audit_event where event = 'MESSAGE_TAKEN'"))
                .containsExactly(List.of("AnchorageCode x1"));
    }

    @Test
    void what_the_single_window_is_told_carries_its_own_number() {
        send(entry("NSW1"));

        assertThat(Database.rows("select kind, payload->>'reference', payload->>'dossierYear' from outbox"
                        + " where partner = 'SINGLE_WINDOW'"))
                .containsExactly(List.of("DOSSIER_RECEIVED", "NSW1", "2026"));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_kept_but_the_answer() {
        var wrong = changed(entry("NSW1"), Map.of("netTonnage", "99000", "lastPort", "VNHPH", "callSign", ""));

        assertThat(send(wrong)).contains("callSign REQUIRED", "NET_ABOVE_GROSS", "LAST_PORT_IS_THIS_PORT");
        assertThat(Database.rows("select 1 from dossier union all select 1 from port_call"))
                .isEmpty();
        assertThat(Database.rows("select count(*) from inbox where dossier is null"))
                .containsExactly(List.of("1"));
    }

    @Test
    void a_call_that_cannot_be_opened_is_refused_with_what_is_wrong_in_the_forms_too() {
        var wrong = changed(entry("NSW1"), Map.of("imoNumber", "9074720", "grossTonnage", "many"));

        assertThat(send(wrong)).contains("imoNumber IMO_CHECK_DIGIT", "grossTonnage NOT_A_NUMBER");
    }

    @Test
    void a_company_that_nobody_knows_is_refused() {
        assertThat(send(message(Step.DECLARE, "9999999999", "VESSEL_ENTRY", "NSW1", "", general())))
                .isEqualTo("COMPANY_UNKNOWN");
    }

    @Test
    void a_company_that_took_the_mandate_back_has_closed_the_channel() {
        send(entry("NSW1"));
        Database.superuser(
                "update mandate set endedat = '2026-11-24T01:00:00Z', endedbyname = 'chief', reason = 'no more'");

        assertThat(send(entry("NSW2"))).isEqualTo("MANDATE_ENDED");
    }

    @Test
    void a_reference_is_declared_once() {
        send(entry("NSW1"));

        assertThat(send(entry("NSW1"))).isEqualTo("REFERENCE_TAKEN");
    }

    /** Each business counts for itself. */
    @Test
    void another_company_may_have_used_the_same_reference() {
        send(entry("NSW1"));
        Database.superuser("set session_replication_role = replica; update dossier set company = '" + UUID.randomUUID()
                + "'; set session_replication_role = origin");

        assertThat(send(changed(entry("NSW1"), Map.of("imoNumber", "9074729")))).isEqualTo("taken");
        assertThat(Database.rows(
                        "select count(*), count(distinct company) from dossier where outsidereference = 'NSW1'"))
                .containsExactly(List.of("2", "2"));
    }

    @Test
    void a_cancellation_takes_back_what_was_not_decided_and_the_reference_is_free_again() {
        send(entry("NSW1"));

        assertThat(send(message(Step.CANCEL, TAX_CODE, "VESSEL_ENTRY", "NSW1", "", Map.of())))
                .isEqualTo("taken");
        assertThat(Database.rows("select status from dossier")).containsExactly(List.of("WITHDRAWN"));
        assertThat(send(entry("NSW1"))).isEqualTo("taken");
    }

    @Test
    void a_supplement_files_again_what_was_asked_for_and_nothing_else() {
        send(entry("NSW1"));
        var supplement = message(
                Step.SUPPLEMENT,
                TAX_CODE,
                "VESSEL_ENTRY",
                "NSW1",
                "",
                Map.of("general-declaration", texts("remarks", "X")));
        assertThat(send(supplement)).isEqualTo("STATUS_FORBIDS");

        Database.superuser("update dossier set status = 'SUPPLEMENT_REQUESTED', pausedat = '2026-11-24T01:00:00Z'");
        assertThat(send(supplement)).isEqualTo("taken");
        assertThat(Database.rows("select status, versionno from dossier")).containsExactly(List.of("RESUBMITTED", "2"));
    }

    @Test
    void an_amendment_of_what_was_confirmed_is_a_dossier_of_its_own_under_the_same_reference() {
        confirmed("NSW1");

        assertThat(send(message(Step.AMEND, TAX_CODE, "VESSEL_ENTRY", "NSW1", "", change("VESSEL_AMEND"))))
                .isEqualTo("taken");
        assertThat(Database.rows("select procedurecode, outsidereference from dossier where changes is not null"))
                .containsExactly(List.of("VESSEL_AMEND", "NSW1"));
    }

    @Test
    void a_departure_goes_on_from_the_arrival_that_it_names() {
        confirmed("NSW1");

        assertThat(send(message(Step.DECLARE, TAX_CODE, "VESSEL_EXIT", "NSW2", "NSW1", leaving())))
                .isEqualTo("taken");
    }

    static List<String> throughTheSingleWindow() {
        return PROCEDURES.procedures().stream()
                .filter(ProcedureDefinition::channelNsw)
                .map(ProcedureDefinition::code)
                .toList();
    }

    /** Each with what its own scenario declares; a visa's letter comes in the message. */
    @ParameterizedTest
    @MethodSource("throughTheSingleWindow")
    void every_procedure_of_the_single_window_is_declared_from_beginning_to_end(String code) throws IOException {
        var scenario = ScenarioFile.read(code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .findFirst()
                .orElseThrow();
        var procedure = PROCEDURES.procedure(code);
        var sheets = sheets(scenario);
        var first = procedure.changes() == null && !isDeparture(code) ? code : scenario.procedure();

        var said = send(declared(first, "NSW1", "", scenario.unit(), sheets));
        if (said.equals("taken") && !first.equals(code)) {
            standing();
            said = send(declared(code, "NSW2", "NSW1", scenario.unit(), isDeparture(code) ? leaving() : change(code)));
        }

        assertThat(said).isEqualTo("taken");
    }

    private ChannelMessage visa(String reference, byte[] letter) throws IOException {
        var scenario = ScenarioFile.read("visa-at-gate").findFirst().orElseThrow();
        return declared(
                "VISA_AT_GATE",
                reference,
                "",
                scenario.unit(),
                sheets(scenario),
                List.of(new Paper("mps-letter", 0, new NamedFile("letter.pdf", letter))));
    }

    @Test
    void a_letter_in_the_message_is_kept_with_the_dossier_byte_for_byte() throws IOException {
        assertThat(send(visa("NSW1", LETTER))).isEqualTo("taken");

        assertThat(Database.rows("select kind, name, encode(content, 'escape') from attachment"))
                .containsExactly(List.of("mps-letter", "letter.pdf", new String(LETTER, UTF_8)));
    }

    @Test
    void a_paper_that_is_none_undoes_the_whole_message() throws IOException {
        assertThat(send(visa("NSW1", "MZ".getBytes(UTF_8)))).isEqualTo("FILE_KIND_UNKNOWN");
        assertThat(send(visa("NSW1", new byte[(5 << 20) + 1]))).isEqualTo("FILE_TOO_LARGE");

        assertThat(Database.rows("select 1 from dossier union all select 1 from attachment"))
                .isEmpty();
    }

    @Test
    void a_fee_that_was_paid_at_the_single_window_is_counted_once_and_whole() throws IOException {
        send(visa("NSW1", LETTER));

        assertThat(send(paid(2500, "BL-7"))).isEqualTo("BAD_REQUEST");
        assertThat(send(paid(5000, " "))).isEqualTo("BAD_REQUEST");
        assertThat(send(paid(5000, "BL-7"))).isEqualTo("taken");
        assertThat(send(paid(5000, "BL-8"))).isEqualTo("STATUS_FORBIDS");

        assertThat(Database.rows("select amount, currency, receipt, recordedbyname is not null from fee_payment"))
                .containsExactly(List.of("5000", "USD", "BL-7", "t"));
        assertThat(Database.rows("select actor from audit_event where event = 'FEE_PAID'"))
                .containsExactly(List.of("vnsw-" + TAX_CODE));
    }

    @Test
    void a_fee_of_a_dossier_that_nobody_knows_is_refused() {
        assertThat(send(paid(5000, "BL-7"))).isEqualTo("REFERENCE_UNKNOWN");
    }

    private static ChannelMessage paid(long cents, String receipt) {
        return new ChannelMessage(
                Step.PAY,
                TAX_CODE,
                "VISA_AT_GATE",
                "NSW1",
                2026,
                "",
                "",
                Map.of(),
                "",
                List.of(),
                List.of(),
                Optional.of(new Payment(cents, "USD", receipt)),
                Optional.empty());
    }

    @Test
    void what_is_not_the_partners_is_turned_away_and_its_id_stays_free() {
        var incoming = new Incoming(Partner.SINGLE_WINDOW, "M1", text("<m/>"));

        filing.turnAway(incoming, "SIGNATURE_MISSING");

        assertThat(Database.rows("select facts->>'error', facts->>'message' from audit_event"))
                .containsExactly(List.of("SIGNATURE_MISSING", "M1"));
        assertThat(send(entry("NSW1"))).isEqualTo("taken");
    }

    private static boolean isDeparture(String code) {
        return code.equals("VESSEL_EXIT") || code.equals("PORT_TRANSFER_OUT");
    }

    private static ChannelMessage declared(
            String procedure, String reference, String before, String unit, Map<String, Sheet> sheets) {
        var letter = new Paper("mps-letter", 0, new NamedFile("letter.pdf", LETTER));
        return declared(
                procedure, reference, before, unit, sheets, procedure.startsWith("VISA") ? List.of(letter) : List.of());
    }

    private static ChannelMessage declared(
            String procedure,
            String reference,
            String before,
            String unit,
            Map<String, Sheet> sheets,
            List<Paper> papers) {
        return new ChannelMessage(
                Step.DECLARE,
                TAX_CODE,
                procedure,
                reference,
                2026,
                before,
                unit == null ? "" : unit,
                sheets,
                "",
                List.of(),
                papers,
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, Sheet> sheets(Scenario scenario) {
        var sheets = new HashMap<String, Sheet>();
        if (scenario.unit() == null) {
            var texts = new HashMap<>(general().get("general-declaration").texts());
            texts.put("portCode", scenario.port());
            texts.put("dateTimeArrDep", scenario.eta());
            texts.put("crewCount", Integer.toString(scenario.crew().size()));
            texts.put("masterName", scenario.persons().get(0).get("fullName"));
            texts.putAll(Writing.general(scenario));
            sheets.put("general-declaration", new Sheet(texts, List.of()));
            sheets.put("crew-list", new Sheet(Map.of(), scenario.persons()));
        }
        if (scenario.shoreLeave() != null) {
            sheets.put("shore-leave-request", new Sheet(scenario.shoreLeave(), List.of()));
        }
        scenario.answers().forEach((form, answers) -> sheets.put(form, new Sheet(answers, List.of())));
        scenario.rows()
                .forEach((form, rows) -> sheets.merge(
                        form, new Sheet(Map.of(), rows), (texts, list) -> new Sheet(texts.texts(), list.rows())));
        return sheets;
    }

    static Map<String, Sheet> leaving() {
        return Map.of(
                "general-declaration",
                texts(
                        "direction", "0",
                        "dateTimeArrDep", "2026-11-26 10:00:00",
                        "lastPort", "SGSIN",
                        "nextPort", "VNDAD",
                        "positionInPort", "CAU 3"));
    }

    private static Map<String, Sheet> change(String code) {
        var sheets = new HashMap<>(amendment());
        sheets.put(
                "cancellation",
                texts("case", "NO_CALL", "explanation", "Đổi lịch trình", "contactPhone", "+84 912 345 678"));
        if (code.equals("LAND_AMEND")) {
            sheets.put("land-vehicle", texts("plate", "29B 000.02"));
        } else if (!code.endsWith("CANCEL")) {
            sheets.put("general-declaration", texts("cargoDescription", "GAO 18000 TAN"));
        }
        return sheets;
    }

    private void confirmed(String reference) {
        assertThat(send(entry(reference))).isEqualTo("taken");
        standing();
    }

    /** What officers and the ship have done meanwhile. */
    private static void standing() {
        Database.superuser("update dossier set status = 'CONFIRMED', decidedat = '2026-11-24T01:00:00Z'");
        Database.superuser("update port_call set phase = 'ENTRY_CONFIRMED'");
    }

    static ChannelMessage entry(String reference) {
        return message(Step.DECLARE, TAX_CODE, "VESSEL_ENTRY", reference, "", general());
    }

    static Map<String, Sheet> general() {
        var texts = new HashMap<>(Map.of(
                "shipName", "OCEAN LILY",
                "imoNumber", "9074729",
                "portCode", "VNHPH",
                "dateTimeArrDep", "2026-11-24 18:00:00",
                "direction", "1",
                "masterName", "SANTOS JOSE MARIA",
                "crewCount", "3"));
        texts.putAll(Map.of(
                "shipType", "BULK",
                "callSign", "3EXY7",
                "flagState", "PA",
                "grossTonnage", "30743",
                "netTonnage", "18118",
                "voyageNumber", "V2611",
                "lastPort", "SGSIN",
                "nextPort", "HKHKG",
                "positionInPort", "CAU 3"));
        texts.putAll(Map.of(
                "voyageParticulars", "SGSIN - VNHPH - HKHKG",
                "cargoDescription", "GAO 20000 TAN",
                "hasDangerousGoods", "0",
                "hasWeapons", "0",
                "hasStowaway", "0"));
        return Map.of("general-declaration", new Sheet(texts, List.of()), "crew-list", new Sheet(Map.of(), CREW));
    }

    private static Map<String, Sheet> amendment() {
        return Map.of(
                "amendment",
                texts("reason", "TYPING_ERROR", "explanation", "Khai nhầm", "contactPhone", "+84 912 345 678"));
    }

    private static Sheet texts(String... pairs) {
        var texts = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return new Sheet(texts, List.of());
    }

    private static Map<String, String> person(String name, String rank, String document) {
        return Map.of(
                "fullName", name,
                "rank", rank,
                "docNumber", document,
                "docType", "P",
                "docExpiry", "2031-09-02",
                "sex", "M",
                "dateOfBirth", "1971-03-12 00:00:00",
                "placeOfBirth", "MANILA",
                "nationality", "PH",
                "shoreLeave", "0");
    }

    static ChannelMessage changed(ChannelMessage message, Map<String, String> general) {
        var sheets = new HashMap<>(message.sheets());
        var texts = new HashMap<>(sheets.get("general-declaration").texts());
        texts.putAll(general);
        sheets.put("general-declaration", new Sheet(texts, List.of()));
        return message(message.step(), message.taxCode(), message.procedure(), message.reference(), "", sheets);
    }

    static ChannelMessage message(
            Step step, String taxCode, String procedure, String reference, String before, Map<String, Sheet> sheets) {
        return new ChannelMessage(
                step,
                taxCode,
                procedure,
                reference,
                2026,
                before,
                "",
                sheets,
                "Đổi lịch trình",
                List.of("AnchorageCode x1"));
    }

    private String send(ChannelMessage message) {
        messages++;
        var incoming = new Incoming(Partner.SINGLE_WINDOW, "M" + messages, text("<m/>"));
        return new String(
                filing.receive(incoming, message, ChannelFilingTest::said).bytes(), UTF_8);
    }

    /** In plain words. */
    static Message said(ChannelOutcome outcome, Instant at) {
        if (outcome instanceof ChannelOutcome.Stopped stopped) {
            return text(stopped.findings().stream()
                    .filter(Finding::isFail)
                    .map(finding ->
                            finding.pointer().substring(finding.pointer().lastIndexOf('/') + 1) + " " + finding.code())
                    .collect(Collectors.joining(", ")));
        }
        return text(
                outcome instanceof ChannelOutcome.Refused refused
                        ? refused.code().name()
                        : "taken");
    }

    static Message text(String words) {
        return new Message(words.getBytes(UTF_8), "text/plain", null);
    }
}
