package eborder.singlewindow.emswe;

import static eborder.singlewindow.message.Forms.CREW;
import static eborder.singlewindow.message.Forms.GENERAL;
import static eborder.singlewindow.message.Forms.GUEST;
import static eborder.singlewindow.message.Forms.MASTER;
import static eborder.singlewindow.message.Forms.NOW;
import static eborder.singlewindow.message.Forms.PASSENGERS;
import static eborder.singlewindow.message.Forms.VOYAGE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import eborder.form.Answers;
import eborder.form.Form;
import eborder.i18n.Messages;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.message.Forms;
import eborder.singlewindow.message.Written;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmsweMessagesTest {
    private static final Messages TEXTS = Messages.load();
    private static final byte[] CWA = Forms.resource("/emswe/cwa.json");
    private static final byte[] NOA = Forms.resource("/emswe/noa.json");

    private final EmsweMessages messages = new EmsweMessages(Forms.LISTS);

    @Test
    void a_crew_list_is_read_and_what_has_no_column_is_told() {
        var crew = messages.read(CREW, CWA);

        assertThat(Forms.tidy(CREW, crew))
                .containsExactly(
                        Map.of(
                                "fullName", "SAMPLE ANDER B",
                                "sex", "M",
                                "dateOfBirth", "02/01/1976",
                                "placeOfBirth", "CEBU",
                                "nationality", "PHL",
                                "rank", "CAP",
                                "docType", "P",
                                "docNumber", "P8000001",
                                "docExpiry", "01/01/2031",
                                "shoreLeave", "1"),
                        Map.of("fullName", "SINGLE", "sex", "9", "shoreLeave", "0"));
        assertThat(crew.sheetRows()).containsExactly(1, 2);
        var person = "ELEMENT_NOT_TAKEN SpecifiedLogisticsTransportMovement/OnboardTransportPerson/";
        assertThat(Forms.told(crew))
                .containsExactlyInAnyOrder(
                        "ELEMENT_NOT_TAKEN ExchangedDocument/Remarks",
                        person + "BirthCountryID",
                        person + "NationalityTradeCountry/AdditionalIdentificationID",
                        person + "TravelIdentityReferencedDocument/IssueLogisticsLocation/CountryID",
                        "FILE_ASSUMED");
    }

    @Test
    void a_notice_of_arrival_fills_the_general_declaration() {
        var read = messages.read(GENERAL, NOA);

        assertThat(Forms.tidyAnswers(read))
                .isEqualTo(Map.of(
                        "direction", "1",
                        "voyageNumber", "V7",
                        "purpose", "04",
                        "dateTimeArrDep", "01/12/2026 08:30",
                        "crewCount", "22",
                        "passengerCount", "0",
                        "hasDangerousGoods", "0",
                        "lastPort", "SGSIN",
                        "masterName", "SAMPLE ANDER B"));
        var movement = "ELEMENT_NOT_TAKEN SpecifiedLogisticsTransportMovement/";
        assertThat(Forms.told(read))
                .containsExactlyInAnyOrder(
                        movement + "CallPurposeCode",
                        movement + "CallTransportEvent/CruiseShipIndicator",
                        movement
                                + "ItineraryTransportRoute/ItineraryStopTransportEvent/OccurrenceLogisticsLocation/ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CWA", "CWD"})
    void crew_lists_go_out_and_come_back(String formality) {
        assertThat(back(CREW, Forms.rows("crew", List.of(MASTER, MASTER)), formality))
                .containsExactly(MASTER, MASTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PXA", "PXD"})
    void passenger_lists_go_out_and_come_back(String formality) {
        assertThat(back(PASSENGERS, Forms.rows("passengers", List.of(GUEST)), formality))
                .containsExactly(GUEST);
    }

    @Test
    void notices_go_out_by_their_direction_and_come_back() {
        var arrival = new HashMap<>(VOYAGE);
        arrival.putAll(Map.of(
                "direction", "1", "agentName", "AGENT", "agentTaxCode", "0301234567", "agentPhone", "+84 912 345 678"));
        var departure =
                new HashMap<>(Map.of("direction", "0", "dateTimeArrDep", "02/12/2026 09:00", "nextPort", "SGSIN"));

        assertThat(answersBack(arrival, "")).isEqualTo(arrival);
        assertThat(answersBack(departure, "")).isEqualTo(departure);
        var actual = Map.of("direction", "0", "dateTimeArrDep", "02/12/2026 09:00", "remarks", "left");
        assertThat(answersBack(actual, "ATD")).isEqualTo(actual);
        var arrived = Map.of("direction", "1", "dateTimeArrDep", "02/12/2026 09:00");
        assertThat(answersBack(arrived, "ATA")).isEqualTo(arrived);
    }

    @Test
    void what_the_schema_does_not_have_is_not_sent() {
        var row = new HashMap<>(MASTER);
        row.put("nationality", "nowhere");

        assertThat(messages.write(CREW, Forms.rows("crew", List.of(row)), "", NOW))
                .get()
                .isInstanceOf(Written.Unfit.class);
        assertThat(messages.write(CREW, Answers.empty(), "NOA", NOW)).isEmpty();
        assertThat(messages.write(Forms.ALL.latest("weapons"), Answers.empty(), "", NOW))
                .isEmpty();
    }

    @Test
    void an_answer_has_the_shape_of_frm() throws IOException {
        var taken = answer(CREW, CWA);
        var refused = answer(CREW, NOA);
        var broken = answer(CREW, new String(CWA, UTF_8).substring(0, 400).getBytes(UTF_8));

        assertThat(status(taken)).isEqualTo("1");
        assertThat(taken.at("/env:Envelope/res:RES/res:CallTransportEvent/ram:ID")
                        .asText())
                .isEqualTo("VISIT-1");
        assertThat(taken.findValuesAsText("ram:TagID"))
                .contains("/SpecifiedLogisticsTransportMovement/OnboardTransportPerson/BirthCountryID");
        assertThat(status(refused)).isEqualTo("8");
        assertThat(refused.findValuesAsText("ram:TypeCode")).contains("NOA", "MESSAGE_OTHER");
        assertThat(refused.findValuesAsText("languageID")).contains("vi", "en");
        assertThat(status(broken)).isEqualTo("8");
        assertThat(broken.findValuesAsText("ram:ID")).contains("CWA-77");
    }

    @Test
    void a_message_that_is_cut_anywhere_is_never_taken_for_a_whole_one() {
        var whole = new String(CWA, UTF_8).stripTrailing();
        for (int at = 1; at < whole.length(); at += 5) {
            assertRefused(whole.substring(0, at).getBytes(UTF_8), "MESSAGE_BROKEN");
        }
    }

    @Test
    void bad_bytes_are_refused_within_a_second() {
        assertRefused(new String(CWA, UTF_8).getBytes(StandardCharsets.UTF_16LE), "MESSAGE_BROKEN");
        assertRefused("{\"a\":".repeat(100_000).getBytes(UTF_8), "MESSAGE_BROKEN");
        assertRefused("{\"a\":1,\"a\":2}".getBytes(UTF_8), "MESSAGE_BROKEN");
        assertRefused(("{\"a\":\"" + "x".repeat(200_000) + "\"}").getBytes(UTF_8), "MESSAGE_BROKEN");
        assertRefused("{} {}".getBytes(UTF_8), "MESSAGE_BROKEN");
        assertRefused("{}".getBytes(UTF_8), "MESSAGE_OTHER");
        assertRefused(new byte[FileFault.MOST_BYTES + 1], "FILE_TOO_LARGE");
    }

    @Test
    void five_thousand_passengers_are_read_in_seconds_in_little_memory() {
        var file = written(PASSENGERS, Forms.rows("passengers", Collections.nCopies(FileFault.MOST_ROWS, GUEST)), "");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var begin = Instant.now();

        assertThat(messages.read(PASSENGERS, file).rows()).hasSize(FileFault.MOST_ROWS);

        var took = Duration.between(begin, Instant.now());
        long allocated = (threads.getCurrentThreadAllocatedBytes() - before) >> 20;
        System.getLogger("measured").log(System.Logger.Level.INFO, "EMSWe 5,000: " + took + ", MB " + allocated);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(allocated).isLessThan(200);
    }

    private JsonNode answer(Form form, byte[] file) throws IOException {
        var findings = messages.read(form, file).problems();
        return Envelope.JSON.readTree(messages.answer(
                file,
                findings,
                (language, finding) -> TEXTS.text(language, finding.messageKey(), finding.facts()),
                NOW));
    }

    private static String status(JsonNode answer) {
        return answer.at("/env:Envelope/frm:FRM/frm:AcknowledgementDocument/ram:StatusCode")
                .asText();
    }

    private void assertRefused(byte[] file, String code) {
        var begin = Instant.now();
        var read = messages.read(CREW, file);

        assertThat(read.isRefused()).as("%s", read).isTrue();
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).extracting("code").contains(code);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private List<Map<String, String>> back(Form form, Answers answers, String formality) {
        return Forms.tidy(form, messages.read(form, written(form, answers, formality)));
    }

    private Map<String, String> answersBack(Map<String, String> texts, String formality) {
        return Forms.tidyAnswers(
                messages.read(GENERAL, written(GENERAL, Answers.empty().with(texts), formality)));
    }

    private byte[] written(Form form, Answers answers, String formality) {
        var written = messages.write(form, answers, formality, NOW).orElseThrow();
        assertThat(written).isInstanceOf(Written.Message.class);
        return ((Written.Message) written).bytes();
    }
}
