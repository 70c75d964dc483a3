package eborder.singlewindow.iso28005;

import static eborder.singlewindow.message.Forms.CREW;
import static eborder.singlewindow.message.Forms.GENERAL;
import static eborder.singlewindow.message.Forms.GUEST;
import static eborder.singlewindow.message.Forms.MASTER;
import static eborder.singlewindow.message.Forms.NOW;
import static eborder.singlewindow.message.Forms.PASSENGERS;
import static eborder.singlewindow.message.Forms.VOYAGE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import eborder.form.Answers;
import eborder.form.Form;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.message.Forms;
import eborder.singlewindow.message.Written;
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

class EpcMessagesTest {
    private static final String SAMPLE = new String(Forms.resource("/iso28005/request.xml"), UTF_8);
    private static final String IN_NAMESPACE = SAMPLE.replace(" xmlns=\"\"", "");
    private static final String WITH_PREFIX =
            IN_NAMESPACE.replaceAll("<(/?)([A-Z])", "<$1epc:$2").replace("xmlns=", "xmlns:epc=");

    private final EpcMessages messages = new EpcMessages(Forms.LISTS);

    @Test
    void all_habits_of_namespaces_are_read() {
        for (var habit : List.of(SAMPLE, IN_NAMESPACE, WITH_PREFIX)) {
            var crew = messages.read(CREW, habit.getBytes(UTF_8));

            assertThat(Forms.tidy(CREW, crew))
                    .containsExactly(Map.of(
                            "fullName", "SAMPLE ANDER B",
                            "sex", "M",
                            "dateOfBirth", "02/01/1976",
                            "placeOfBirth", "CEBU",
                            "nationality", "PHL",
                            "rank", "CAP",
                            "docType", "P",
                            "docNumber", "P8000001",
                            "docExpiry", "01/01/2031",
                            "shoreLeave", "0"));
            assertThat(Forms.told(crew))
                    .contains(
                            "ELEMENT_NOT_TAKEN CrewList/CrewData/CrewIdDocument/IssueDate",
                            "ELEMENT_NOT_TAKEN ValidISSC",
                            "PART_NOT_TAKEN form.passenger-list",
                            "PART_NOT_TAKEN form.general-declaration",
                            "FILE_ASSUMED");
        }
    }

    @Test
    void passengers_and_general_data_are_read() {
        var passengers = messages.read(PASSENGERS, SAMPLE.getBytes(UTF_8));
        var general = messages.read(GENERAL, SAMPLE.getBytes(UTF_8));

        assertThat(PASSENGERS.validate(Forms.rows("passengers", Forms.tidy(PASSENGERS, passengers))))
                .isEmpty();
        assertThat(Forms.tidyAnswers(general))
                .isEqualTo(Map.of(
                        "shipName", "SEA SAMPLE",
                        "imoNumber", "9074729",
                        "callSign", "3WXY9",
                        "flagState", "VN",
                        "portCode", "VNHPH",
                        "lastPort", "SGSIN",
                        "dateTimeArrDep", "01/12/2026 08:30"));
        assertThat(Forms.told(general)).contains("ELEMENT_NOT_TAKEN PersonsOnBoard/NumberOfPersonsOnBoard");
    }

    @Test
    void what_goes_out_comes_back_with_nothing_lost() {
        var crew = new HashMap<>(MASTER);
        crew.putAll(Map.of("seamanBookNo", "C1", "embark", "1", "disembark", "0", "docType", "S"));
        var voyage = new HashMap<>(VOYAGE);
        voyage.putAll(Map.of("shipName", "SEA", "mmsi", "574001234", "nextPort", "VNSGN", "portCode", "VNHPH"));

        assertThat(back(CREW, Forms.rows("crew", List.of(crew)))).containsExactly(crew);
        assertThat(back(PASSENGERS, Forms.rows("passengers", List.of(GUEST, GUEST))))
                .containsExactly(GUEST, GUEST);
        var general = messages.read(GENERAL, written(GENERAL, Answers.empty().with(voyage)));
        assertThat(Forms.tidyAnswers(general)).isEqualTo(voyage);
    }

    @Test
    void what_the_schema_does_not_have_is_not_sent() {
        var row = new HashMap<>(GUEST);
        row.put("dateOfBirth", "31/02/1990");

        var written = messages.write(PASSENGERS, Forms.rows("passengers", List.of(row)), NOW);

        assertThat(written).get().isInstanceOf(Written.Unfit.class);
        assertThat(messages.write(Forms.ALL.latest("weapons"), Answers.empty(), NOW))
                .isEmpty();
    }

    @Test
    void a_message_that_is_cut_anywhere_is_never_taken_for_a_whole_one() {
        var whole = SAMPLE.stripTrailing();
        for (int at = whole.indexOf("<EPC"); at < whole.length(); at += 7) {
            assertRefused(whole.substring(0, at).getBytes(UTF_8), "MESSAGE_BROKEN");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><EPCRequestBody><ETA>&a;</ETA></EPCRequestBody>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><EPCRequestBody><ETA>1</ETA></EPCRequestBody>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><x/>",
                "<x>&undefined;</x>",
                "<x a='1' a='2'/>",
                "<a:x/>",
                "<x>\u0001</x>",
                "<x></y>",
                "<",
                "<?xml version='1.0' encoding='UTF-16'?><x/>",
                "<?xml version='1.0' encoding='no-such'?><x/>"
            })
    void attacks_are_refused_with_a_code_and_a_line(String attack) {
        assertRefused(attack.getBytes(UTF_8), "MESSAGE_BROKEN");
    }

    @Test
    void other_encodings_depth_and_size_are_refused_within_a_second() {
        assertRefused(SAMPLE.getBytes(StandardCharsets.UTF_16), "MESSAGE_BROKEN");
        assertRefused(SAMPLE.getBytes(StandardCharsets.UTF_16LE), "MESSAGE_BROKEN");
        assertRefused("<x>".repeat(100_000).getBytes(UTF_8), "MESSAGE_BROKEN");
        assertRefused(("<x " + "a".repeat(5_000_000) + "='1'/>").getBytes(UTF_8), "MESSAGE_BROKEN");
        assertRefused(new byte[FileFault.MOST_BYTES + 1], "FILE_TOO_LARGE");
        assertRefused("<x/>".getBytes(UTF_8), "MESSAGE_OTHER");
    }

    @Test
    void five_thousand_passengers_are_read_in_seconds_in_little_memory() {
        var file = written(PASSENGERS, Forms.rows("passengers", Collections.nCopies(FileFault.MOST_ROWS, GUEST)));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var begin = Instant.now();

        assertThat(messages.read(PASSENGERS, file).rows()).hasSize(FileFault.MOST_ROWS);

        var took = Duration.between(begin, Instant.now());
        long allocated = (threads.getCurrentThreadAllocatedBytes() - before) >> 20;
        System.getLogger("measured")
                .log(System.Logger.Level.INFO, "EPC 5,000: " + took + ", allocated MB " + allocated);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(allocated).isLessThan(200);
    }

    private void assertRefused(byte[] file, String code) {
        var begin = Instant.now();
        var read = messages.read(CREW, file);

        assertThat(read.isRefused()).as("%s", read).isTrue();
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).extracting("code").contains(code);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private List<Map<String, String>> back(Form form, Answers answers) {
        return Forms.tidy(form, messages.read(form, written(form, answers)));
    }

    private byte[] written(Form form, Answers answers) {
        var written = messages.write(form, answers, NOW).orElseThrow();
        assertThat(written).isInstanceOf(Written.Message.class);
        return ((Written.Message) written).bytes();
    }
}
