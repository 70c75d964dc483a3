package eborder.singlewindow.spreadsheet;

import static eborder.singlewindow.spreadsheet.RawWorkbook.header;
import static eborder.singlewindow.spreadsheet.RawWorkbook.person;
import static eborder.singlewindow.spreadsheet.RawWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import eborder.filing.ReadList;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small files made to cost much: each must be answered within a bounded amount of memory (decision record 17). */
class HostileFilesTest {
    private static final long MOST_ALLOCATED = 100L << 20;
    private static final int LONG = 30_000;
    private static final int WIDE = 16_000;
    private static final String SHARED = "<c t=\"s\"><v>0</v></c>";

    @Test
    void refuses_a_row_that_is_wider_than_a_sheet() {
        assertBroken(new RawWorkbook().rows(header(1) + row(2, "<c><v>1</v></c>".repeat(20_000))));
    }

    @Test
    void refuses_one_text_that_stands_in_thousands_of_cells_of_a_note() {
        assertBroken(sharing("y".repeat(LONG)).rows(belowAPerson(WIDE)));
    }

    @Test
    void quotes_only_the_beginning_of_a_wide_note() {
        var list = read(sharing("y".repeat(LONG)).rows(belowAPerson(1_500)));

        assertThat(list.rows()).hasSize(1);
        assertThat(list.problems()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("NOTE_IGNORED");
            assertThat(finding.facts().get("text")).isEqualTo("y".repeat(80) + "…");
        });
    }

    @Test
    void looks_for_headers_in_no_more_columns_than_a_list_can_have() {
        var rows = new StringBuilder();
        for (int number = 1; number < 6; number++) {
            rows.append(row(number, SHARED.repeat(WIDE)));
        }

        var list = read(sharing("á ".repeat(70)).rows(rows + header(6) + person(7, "TRAN A")));

        assertThat(list.problems()).isEmpty();
        assertThat(list.rows()).extracting(row -> row.get("fullName")).containsExactly("TRAN A");
    }

    @Test
    void does_not_count_out_a_range_of_columns() {
        var list = read(new RawWorkbook()
                .put(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><cols><col min=\"1\" max=\"2147483647\" width=\"9\" hidden=\"1\"/></cols><sheetData>"
                                + header(1) + person(2, "TRAN A") + "</sheetData></worksheet>"));

        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void does_not_write_out_a_shared_formula() {
        var list = read(new RawWorkbook()
                .rows(header(1)
                        + row(
                                2,
                                "<c t=\"inlineStr\"><is><t>TRAN A</t></is></c><c><f t=\"shared\" ref=\"B2:XFD2\" si=\"0\">"
                                        + "1+".repeat(200_000) + "1</f></c>"
                                        + "<c><f t=\"shared\" si=\"0\"/></c>".repeat(WIDE))));

        assertThat(list.isRefused()).isFalse();
        assertThat(list.problems()).extracting("code").contains("FORMULA_IGNORED");
    }

    @Test
    void refuses_more_styles_than_a_workbook_can_have() {
        assertBroken(unsuspicious()
                .put("xl/styles.xml", "<styleSheet><cellXfs>" + "<xf/>".repeat(3_000_000) + "</cellXfs></styleSheet>")
                .rows(header(1) + person(2, "TRAN A")));
    }

    @Test
    void takes_no_number_for_a_date_by_an_endless_format() {
        var list = read(unsuspicious()
                .put(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + "[Red]".repeat(200_000)
                                + "dd\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>")
                .rows(header(1) + row(2, "<c s=\"0\"><v>5</v></c>")));

        assertThat(list.rows().get(0)).containsEntry("fullName", "5");
    }

    @Test
    void reads_past_nineteen_megabytes_of_content_types() {
        var list = read(unsuspicious()
                .put(
                        "[Content_Types].xml",
                        "<Types>" + "<a/>".repeat(4_900_000) + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                .rows(header(1) + person(2, "TRAN A")));

        assertThat(list.rows()).hasSize(1);
    }

    private static RawWorkbook sharing(String text) {
        return unsuspicious().put("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>");
    }

    private static String belowAPerson(int cells) {
        return header(1) + person(2, "TRAN A") + row(3, "<c r=\"Z3\" t=\"s\"><v>0</v></c>" + SHARED.repeat(cells - 1));
    }

    /** Carries noise, so that what else is in the file does not shrink too well to be let through. */
    private static RawWorkbook unsuspicious() {
        byte[] noise = new byte[700_000];
        new Random(1).nextBytes(noise);
        return new RawWorkbook().put("xl/media/noise", noise);
    }

    private static void assertBroken(RawWorkbook workbook) {
        var list = read(workbook);
        assertThat(list.isRefused()).isTrue();
        assertThat(list.problems()).extracting("code").containsExactly("FILE_BROKEN");
    }

    private static ReadList read(RawWorkbook workbook) {
        byte[] file = workbook.bytes();
        var reader = new ListReader(CrewTable.FORM, CrewTable.table());
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        var list = reader.read(file);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
        return list;
    }
}
