package eborder.singlewindow.spreadsheet;

import static eborder.singlewindow.spreadsheet.FilledTemplate.CREW;
import static eborder.singlewindow.spreadsheet.FilledTemplate.PASSENGERS;
import static eborder.singlewindow.spreadsheet.FilledTemplate.STORES;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.filing.ReadList;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.singlewindow.file.FileFault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The IMO single window's spreadsheet, as it is and filled in. */
class ImoTemplateTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CrewTable.CODE_LISTS);
    private static final String[] MATE = {
        "SAMPLE",
        "ANDER",
        "B",
        "PHL",
        "M",
        "1988/07/06",
        "P7000001",
        "PHL",
        "2031/02/03",
        "SGSIN",
        "VNHPH",
        "C/O",
        "CEBU"
    };
    private static final String[] GUEST = {
        "EXAMPLE",
        "ANA",
        "",
        "PRT",
        "F",
        "1990/01/31",
        "P7000002",
        "PRT",
        "2030/12/31",
        "SGSIN",
        "VNHPH",
        "EV123",
        "PORTO",
        "N"
    };

    @Test
    void the_crew_tab_of_the_template_comes_in_as_it_is() {
        var list = read("crew-list", FilledTemplate.original());

        assertThat(list.isRefused()).isFalse();
        assertThat(list.rows()).containsExactly(Map.of("rank", "MASTER", "docType", "P", "shoreLeave", "0"));
        assertThat(list.sheetRows()).containsExactly(19);
        assertThat(told(list))
                .containsExactlyInAnyOrder(
                        "ELEMENT_NOT_TAKEN C19 last name of ship master",
                        "ELEMENT_NOT_TAKEN D19 first name of ship master",
                        "FILE_ASSUMED P",
                        "FILE_ASSUMED 0");
    }

    @Test
    void the_empty_passenger_tab_says_that_nobody_is_in_it() {
        var list = read("passenger-list", FilledTemplate.original());

        assertThat(list.rows()).isEmpty();
        assertThat(told(list)).contains("NO_ROWS");
    }

    @Test
    void a_crew_is_read_and_what_has_no_column_is_told() {
        var file = new FilledTemplate()
                .row(CREW, 20, MATE)
                .row(PASSENGERS, 19, GUEST)
                .row(STORES, 19, "Cigarettes", "20", "Units (u)", "bond")
                .bytes();

        var list = read("crew-list", file);

        assertThat(list.rows()).hasSize(2);
        assertThat(list.rows().get(1))
                .isEqualTo(Map.of(
                        "fullName", "SAMPLE ANDER B",
                        "nationality", "PHL",
                        "sex", "M",
                        "dateOfBirth", "1988/07/06",
                        "docNumber", "P7000001",
                        "docExpiry", "2031/02/03",
                        "rank", "C/O",
                        "placeOfBirth", "CEBU",
                        "docType", "P",
                        "shoreLeave", "0"));
        assertThat(told(list))
                .contains(
                        "ELEMENT_NOT_TAKEN Country of Issue (ISO 3 Lett Country Code) PHL",
                        "ELEMENT_NOT_TAKEN Port of Embarkation SGSIN",
                        "ELEMENT_NOT_TAKEN Port Of Debarkation VNHPH",
                        "SHEET_NOT_TAKEN PASSENGER LIST 1",
                        "SHEET_NOT_TAKEN SHIP STORES DECLARATION 1");
    }

    @Test
    void passengers_are_read_and_fit_the_form() {
        var list = read(
                "passenger-list",
                new FilledTemplate().row(PASSENGERS, 19, GUEST).bytes());
        var form = form("passenger-list");
        var tidied =
                form.tidy(Answers.empty().withRows("passengers", list.rows())).answers();

        assertThat(form.validate(tidied)).isEmpty();
        assertThat(tidied.rows("passengers"))
                .containsExactly(Map.ofEntries(
                        Map.entry("fullName", "EXAMPLE ANA"),
                        Map.entry("nationality", "PRT"),
                        Map.entry("sex", "F"),
                        Map.entry("dateOfBirth", "31/01/1990"),
                        Map.entry("docNumber", "P7000002"),
                        Map.entry("docExpiry", "31/12/2030"),
                        Map.entry("embarkPort", "SGSIN"),
                        Map.entry("disembarkPort", "VNHPH"),
                        Map.entry("visaNumber", "EV123"),
                        Map.entry("placeOfBirth", "PORTO"),
                        Map.entry("transit", "0"),
                        Map.entry("docType", "P")));
    }

    @Test
    void five_thousand_passengers_are_read_and_checked_in_seconds() {
        var template = new FilledTemplate();
        for (int row = 0; row < FileFault.MOST_ROWS; row++) {
            template.row(PASSENGERS, 19 + row, GUEST);
        }
        var file = template.bytes();
        var begin = Instant.now();

        var list = read("passenger-list", file);

        var read = Instant.now();
        assertThat(list.rows()).hasSize(FileFault.MOST_ROWS);
        var form = form("passenger-list");
        assertThat(form.validate(form.tidy(Answers.empty().withRows("passengers", list.rows()))
                        .answers()))
                .isEmpty();
        System.getLogger("measured")
                .log(
                        System.Logger.Level.INFO,
                        "XLSX 5,000 read {0}, checked {1}",
                        Duration.between(begin, read),
                        Duration.between(read, Instant.now()));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private static Form form(String id) {
        return FORMS.latest(id);
    }

    private static ReadList read(String form, byte[] file) {
        return new ListReader(form(form), form(form).table().orElseThrow()).read(file);
    }

    private static List<String> told(ReadList list) {
        return list.problems().stream().map(ImoTemplateTest::told).toList();
    }

    private static String told(Finding finding) {
        var facts = finding.facts();
        return switch (finding.code()) {
            case "ELEMENT_NOT_TAKEN" -> "ELEMENT_NOT_TAKEN " + facts.get("element") + " " + facts.get("text");
            case "FILE_ASSUMED" -> "FILE_ASSUMED " + facts.get("value");
            case "SHEET_NOT_TAKEN" -> "SHEET_NOT_TAKEN " + facts.get("sheet") + " " + facts.get("found");
            default -> finding.code();
        };
    }
}
