package eborder.singlewindow.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import eborder.filing.ReadList;
import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.FormCatalogue;
import eborder.singlewindow.file.FileFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaxlstTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HEAD = "UNB+UNOA:4+SHIP+BORDER+261127:0800+7'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'";
    private static final String ANA =
            "NAD+FL+++TESTER:ANA:MARIA'ATT+2++F'DTM+329:270101'LOC+178+SGSIN'LOC+179+VNHPH'LOC+180+:::PORTO'"
                    + "NAT+2+PRT'DOC+P:110:111+P1234567'DTM+36:310203'LOC+91+PRT'";

    private final EdifactLists lists = new EdifactLists();

    @Test
    void an_airlines_crew_list_comes_in_as_it_is() {
        var list = read("crew-list", sample("paxlst-crew-1.edi"));

        assertThat(list.rows()).hasSize(8);
        assertThat(list.rows().get(0))
                .isEqualTo(Map.of(
                        "fullName", "Steur Andrea Pat",
                        "sex", "F",
                        "dateOfBirth", "06/07/1978",
                        "placeOfBirth", "Hartford USA",
                        "nationality", "GBR",
                        "docType", "P",
                        "docNumber", "123456789",
                        "docExpiry", "18/02/2061",
                        "shoreLeave", "0"));
        assertThat(list.sheetRows()).startsWith(12, 24);
        assertThat(told(list))
                .contains("EDI_NOT_TAKEN LOC+22 8", "EDI_NOT_TAKEN LOC+174 8", "EDI_NOT_TAKEN NAD+MS 1", "EDI_ASSUMED")
                .noneMatch(code -> code.startsWith("EDI_COUNT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paxlst-3.edi", "paxlst-bad.edi"})
    void the_land_profile_comes_in_as_it_is(String name) {
        var list = read("crew-list", sample(name));

        assertThat(list.rows())
                .containsExactly(Map.of(
                        "fullName", "AOMAD CHRIS",
                        "sex", "M",
                        "dateOfBirth", "19/09/1935",
                        "nationality", "US",
                        "docType", "P",
                        "docNumber", "15504141",
                        "shoreLeave", "0"));
        assertThat(told(list)).contains("EDI_NOT_TAKEN DOC+5 1", "EDI_NOT_TAKEN EMP+4 1");
    }

    @Test
    void a_passenger_is_read_with_ports_and_papers() {
        var list = read("passenger-list", HEAD + ANA + ANA.replace("FL", "DDU") + "CNT+42:2'UNT+24+1'UNZ+1+7'");

        assertThat(list.problems()).isEmpty();
        assertThat(list.rows().get(0))
                .containsOnly(
                        entry("fullName", "TESTER ANA MARIA"),
                        entry("sex", "F"),
                        // 27 would be next year
                        entry("dateOfBirth", "01/01/1927"),
                        entry("placeOfBirth", "PORTO"),
                        entry("nationality", "PRT"),
                        entry("embarkPort", "SGSIN"),
                        entry("disembarkPort", "VNHPH"),
                        entry("docType", "P"),
                        entry("docNumber", "P1234567"),
                        entry("docExpiry", "03/02/2031"),
                        entry("transit", "0"));
        assertThat(list.rows().get(1)).containsEntry("transit", "1");
    }

    @Test
    void odd_separators_wrapped_lines_and_escaped_marks_are_read() {
        var list = read(
                "passenger-list",
                "UNA;*.? ~\r\nUNB*UNOC;3*A*B*261127;0800*1~\r\nUNH*1*PAXLST;D;02B;UN~NAD*FL***O'NEI\r\nL?;X;MARY~\n\nUNT*3*1~UNZ*1*1~\r\n");

        assertThat(list.rows()).extracting(row -> row.get("fullName")).containsExactly("O'NEIL;X MARY");
    }

    @Test
    void letters_beyond_ascii_are_read_in_either_charset() {
        var text = HEAD + "NAD+FL+++MÜLLER:ZOË'UNT+4+1'UNZ+1+7'";

        for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1}) {
            var list = lists.read(FORMS.latest("passenger-list"), text.getBytes(charset), TODAY);
            assertThat(list.rows()).extracting(row -> row.get("fullName")).containsExactly("MÜLLER ZOË");
        }
    }

    @Test
    void a_visa_and_a_seamans_book_go_where_they_belong() {
        var papers = "DOC+AC+C77'DOC+V+V99'DTM+36:270101'DOC+P+P1'DTM+36:20300101:102'";
        var passenger = read("passenger-list", HEAD + "NAD+FL+++A:B'" + papers + "UNT+9+1'UNZ+1+7'");
        var crew = read("crew-list", HEAD + "NAD+FM+++A:B'" + papers + "UNT+9+1'UNZ+1+7'");

        assertThat(passenger.rows().get(0))
                .containsEntry("visaNumber", "V99")
                .containsEntry("docNumber", "P1")
                .containsEntry("docExpiry", "01/01/2030");
        assertThat(crew.rows().get(0)).containsEntry("seamanBookNo", "C77").containsEntry("docType", "P");
    }

    @Test
    void says_so_when_somebody_got_lost_on_the_way() {
        var list = read("passenger-list", HEAD + ANA + "CNT+42:2'UNT+99+1'UNZ+1+7'");

        assertThat(list.rows()).hasSize(1);
        assertThat(told(list)).contains("EDI_COUNT_DIFFERS", "EDI_SEGMENTS_DIFFER");
    }

    @Test
    void what_is_no_list_for_this_form_is_refused_with_the_reason() {
        assertRefused("passenger-list", text(sample("paxlst-crew-1.edi")), "EDI_OTHER_PERSONS");
        assertRefused(
                "passenger-list", HEAD.replace("PAXLST", "CUSCAR") + ANA + "UNT+9+1'UNZ+1+7'", "EDI_OTHER_MESSAGE");
        assertRefused("passenger-list", HEAD + "UNT+3+1'UNZ+1+7'", "NO_ROWS");
        assertRefused("travellers", HEAD + ANA + "UNT+9+1'UNZ+1+7'", "EDI_NO_SUCH_LIST");
        assertRefused("crew-list", "", "FILE_EMPTY");
    }

    @Test
    void a_message_that_is_cut_anywhere_is_never_taken_for_a_whole_one() {
        var whole = HEAD + ANA + "CNT+42:1'UNT+14+1'UNZ+1+7'";
        assertThat(read("passenger-list", whole).problems()).isEmpty();

        for (int at = 3; at < whole.length(); at++) {
            var list = read("passenger-list", whole.substring(0, at));
            assertThat(list.isRefused()).as("cut at %d: %s", at, list).isTrue();
        }
    }

    @Test
    void a_long_list_is_read_and_a_longer_one_refused() {
        assertThat(read("passenger-list", many(FileFault.MOST_ROWS)).rows()).hasSize(FileFault.MOST_ROWS);
        assertRefused("passenger-list", many(FileFault.MOST_ROWS + 1), "TOO_MANY_ROWS");
    }

    @Test
    void is_known_by_its_first_bytes() {
        assertThat(EdifactLists.isInterchange("\r\n UNA:+.? 'UNB".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(EdifactLists.isInterchange("\ufeffUNB+UNOA".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(EdifactLists.isInterchange("PK".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(EdifactLists.isInterchange(new byte[0])).isFalse();
    }

    private static String many(int persons) {
        return IntStream.range(0, persons)
                .mapToObj(at -> ANA)
                .collect(Collectors.joining("", HEAD, "UNT+%d+1'UNZ+1+7'".formatted(persons * 10 + 3)));
    }

    private void assertRefused(String form, String file, String code) {
        var list = read(form, file);
        assertThat(list.rows()).isEmpty();
        assertThat(list.isRefused()).isTrue();
        assertThat(list.problems()).extracting(Finding::code).contains(code);
    }

    private static List<String> told(ReadList list) {
        return list.problems().stream()
                .map(finding -> finding.code().equals("EDI_NOT_TAKEN")
                        ? finding.code() + " " + finding.facts().get("element") + " "
                                + finding.facts().get("times")
                        : finding.code())
                .toList();
    }

    private ReadList read(String form, String file) {
        return read(form, file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private ReadList read(String form, byte[] file) {
        return lists.read(FORMS.latest(form), file, TODAY);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] sample(String name) {
        try (var file = PaxlstTest.class.getResourceAsStream("/edifact/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
