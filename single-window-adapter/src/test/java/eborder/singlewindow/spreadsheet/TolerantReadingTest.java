package eborder.singlewindow.spreadsheet;

import static eborder.singlewindow.spreadsheet.RawWorkbook.header;
import static eborder.singlewindow.spreadsheet.RawWorkbook.person;
import static eborder.singlewindow.spreadsheet.RawWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eborder.filing.ReadList;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TolerantReadingTest {
    private static final String DATES = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"[$-42A]d mmmm yyyy\"/>"
            + "<numFmt numFmtId=\"172\" formatCode=\"00000000\"/><numFmt numFmtId=\"173\" formatCode=\"0 &quot;day&quot;\"/>"
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"172\"/>"
            + "<xf numFmtId=\"173\"/></cellXfs></styleSheet>";

    @Test
    void takes_columns_in_any_order_in_either_language_below_titles() {
        var list = read(row(1, "CÔNG TY ĐẠI LÝ TÀU BIỂN")
                + row(3, "", "DANH SÁCH THUYỀN VIÊN / CREW LIST")
                + row(
                        5,
                        "Remarks",
                        "PASSPORT  NUMBER",
                        "ho  ten",
                        "Quốc tịch / Nationality",
                        "gioi_tinh (*)",
                        "Date of Birth",
                        "NOI SINH",
                        "Rank",
                        "Document type",
                        "SHORE-LEAVE?")
                + row(6, "", "C1", "TRAN A", "VNM", "M", "05/07/1990", "HUE", "AB", "P", "0"));

        assertThat(list.rows())
                .containsExactly(Map.of(
                        "docNumber",
                        "C1",
                        "fullName",
                        "TRAN A",
                        "nationality",
                        "VNM",
                        "sex",
                        "M",
                        "dateOfBirth",
                        "05/07/1990",
                        "placeOfBirth",
                        "HUE",
                        "rank",
                        "AB",
                        "docType",
                        "P",
                        "shoreLeave",
                        "0"));
        assertThat(list.sheetRows()).containsExactly(6);
        assertThat(list.problems())
                .containsExactly(
                        Finding.warn("COLUMN_UNKNOWN", "crew-list", "", Map.of("column", "Remarks", "cell", "A5")));
    }

    @Test
    void turns_real_dates_numbers_and_booleans_into_text() {
        var list = read(new RawWorkbook()
                .put("xl/styles.xml", DATES)
                .rows(
                        header(1)
                                + row(
                                        2,
                                        "<c t=\"inlineStr\"><is><t>A</t></is></c><c r=\"C2\" s=\"1\"><v>33059</v></c>"
                                                + "<c r=\"H2\"><v>1.23456789E8</v></c><c r=\"I2\" s=\"2\"><v>48214.75</v></c>"
                                                + "<c r=\"J2\" t=\"b\"><v>1</v></c>")
                                + row(
                                        3,
                                        "<c t=\"inlineStr\"><is><t>B</t></is></c><c r=\"C3\" s=\"3\"><v>59</v></c>"
                                                + "<c r=\"H3\" s=\"4\"><v>4321.0</v></c><c r=\"I3\" t=\"d\"><v>2031-12-31T00:00:00</v></c>"
                                                + "<c r=\"J3\" s=\"5\"><v>0.0</v></c>")
                                + row(
                                        4,
                                        "<c t=\"inlineStr\"><is><t>C</t></is></c><c r=\"C4\" s=\"1\"><v>61</v></c>"
                                                + "<c r=\"D4\"><v>0.30000000000000004</v></c><c r=\"E4\" t=\"e\"><v>#N/A</v></c>"))
                .bytes());

        assertThat(list.rows().get(0))
                .isEqualTo(Map.of(
                        "fullName", "A",
                        "dateOfBirth", "05/07/1990",
                        "docNumber", "123456789",
                        "docExpiry", "01/01/2032",
                        "shoreLeave", "1"));
        assertThat(list.rows().get(1))
                .isEqualTo(Map.of(
                        "fullName", "B",
                        "dateOfBirth", "28/02/1900",
                        "docNumber", "00004321",
                        "docExpiry", "31/12/2031",
                        "shoreLeave", "0"));
        assertThat(list.rows().get(2))
                .isEqualTo(Map.of(
                        "fullName", "C", "dateOfBirth", "01/03/1900", "placeOfBirth", "0.3", "nationality", "#N/A"));
    }

    @Test
    void knows_a_date_by_a_format_with_words_in_it() {
        var workbook = new RawWorkbook()
                .put(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"&quot;Ngày&quot; dd &quot;tháng&quot;"
                                + " mm &quot;năm&quot; yyyy\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>");

        var list = read(workbook.rows(header(1) + row(2, "<c r=\"C2\" s=\"0\"><v>33059</v></c>"))
                .bytes());

        assertThat(list.rows()).containsExactly(Map.of("dateOfBirth", "05/07/1990"));
    }

    @Test
    void reads_a_strict_workbook() {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        var workbook = new RawWorkbook()
                .put(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                                + "\"><sheets><sheet name=\"Crew\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .put(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"" + office
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId3\" Type=\""
                                + office
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
                .put("xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\"><si><t>TRAN A</t></si></sst>")
                .put(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + main + "\"><sheetData>" + header(1)
                                + row(2, "<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"d\"><v>1990-07-05</v></c>")
                                + "</sheetData></worksheet>");

        assertThat(read(workbook.bytes()).rows())
                .containsExactly(Map.of("fullName", "TRAN A", "dateOfBirth", "05/07/1990"));
    }

    @Test
    void counts_days_from_1904_where_the_workbook_says_so() {
        var workbook = new RawWorkbook().put("xl/styles.xml", DATES);
        workbook.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><workbookPr"
                        + " date1904=\"1\"/><sheets><sheet name=\"C\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");

        var list = read(workbook.rows(header(1) + row(2, "<c r=\"C2\" s=\"1\"><v>31597</v></c>"))
                .bytes());

        assertThat(list.rows()).containsExactly(Map.of("dateOfBirth", "05/07/1990"));
    }

    @Test
    void does_not_believe_a_formula() {
        var list = read(header(1)
                + person(2, "TRAN A")
                + row(3, "TRAN B", "M", "<c r=\"C3\"><f>TODAY()</f><v>33059</v></c>", "<c r=\"D3\"><f>D2</f></c>")
                + row(4, "<c r=\"C4\" t=\"str\"><f>IF(A4=\"\",\"\",1)</f><v></v></c>"));

        assertThat(list.isRefused()).isFalse();
        assertThat(list.rows()).hasSize(2);
        assertThat(list.rows().get(1)).isEqualTo(Map.of("fullName", "TRAN B", "sex", "M"));
        assertThat(list.problems())
                .containsExactly(
                        Finding.fail("FORMULA_IGNORED", "crew-list", "/crew/1/dateOfBirth", Map.of("cell", "C3")),
                        Finding.fail("FORMULA_IGNORED", "crew-list", "/crew/1/placeOfBirth", Map.of("cell", "D3")));
    }

    @Test
    void skips_blank_rows_and_tells_of_notes_below_the_list() {
        var list = read(header(1)
                + person(2, "TRAN A")
                + row(3)
                + row(4, " ", "\u00A0")
                + person(5, "TRAN B")
                + row(8, "Hải Phòng, 22/11/2026")
                + row(9, "", "", "", "", "", "", "", "MASTER"));

        assertThat(list.rows()).extracting(row -> row.get("fullName")).containsExactly("TRAN A", "TRAN B");
        assertThat(list.sheetRows()).containsExactly(2, 5);
        assertThat(list.problems())
                .extracting(Finding::code, finding -> finding.facts().get("row"))
                .containsExactly(tuple("NOTE_IGNORED", "8"), tuple("NOTE_IGNORED", "9"));
    }

    @Test
    void keeps_a_row_with_little_in_it_where_it_can_be_a_person() {
        var list = read(header(1) + person(2, "TRAN A") + row(3, "TRAN B") + row(5, "TRAN C") + person(6, "TRAN D"));

        assertThat(list.rows())
                .extracting(row -> row.get("fullName"))
                .containsExactly("TRAN A", "TRAN B", "TRAN C", "TRAN D");
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void does_not_take_a_running_number_for_a_person() {
        var numbered = row(
                1,
                "STT",
                "Họ tên",
                "Giới tính",
                "Ngày sinh",
                "Nơi sinh",
                "Quốc tịch",
                "Chức vụ",
                "Loại giấy tờ",
                "Số hộ chiếu",
                "Đi bờ");

        var list = read(numbered + row(2, "1", "TRAN A") + row(3, "2") + row(4, "3"));

        assertThat(list.rows()).containsExactly(Map.of("fullName", "TRAN A"));
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void says_that_a_list_has_nobody_in_it() {
        var list = read(header(1) + row(2) + row(3));

        assertThat(list.isRefused()).isTrue();
        assertThat(list.problems()).extracting(Finding::code).containsExactly("NO_ROWS");
    }

    @Test
    void warns_of_a_column_that_stands_there_twice_or_has_no_header() {
        var names = CrewTable.table().columns().stream()
                .map(field -> field.headers().get(0))
                .toList();
        var headers = new ArrayList<>(names);
        headers.add("Full name");

        var list = read(row(1, headers.toArray(String[]::new))
                + row(2, "TRAN A", "M", "", "", "", "", "", "", "", "", "", "", "", "TRAN B", "lost?"));

        assertThat(list.rows()).containsExactly(Map.of("fullName", "TRAN A", "sex", "M"));
        assertThat(list.problems())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("COLUMN_UNKNOWN", Severity.WARN), tuple("COLUMN_WITHOUT_HEADER", Severity.WARN));
    }

    @Test
    void looks_for_the_list_on_the_visible_sheets_in_turn() {
        var workbook = new RawWorkbook()
                .put(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"Old\" state=\"hidden\" sheetId=\"1\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Cover\" sheetId=\"2\" r:id=\"rId8\"/>"
                                + "<sheet name=\"Crew\" sheetId=\"3\" r:id=\"rId9\"/></sheets></workbook>")
                .put(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"rId8\" Type=\"x/worksheet\" Target=\"./worksheets/Sheet2.xml\"/>"
                                + "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet3.xml\"/>"
                                + "</Relationships>")
                .rows(header(1) + person(2, "HIDDEN"))
                .put(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + row(1, "Họ tên") + "</sheetData></worksheet>")
                .put(
                        "xl/worksheets/sheet3.xml",
                        "<worksheet><sheetData>" + header(1) + person(2, "TRAN A") + "</sheetData></worksheet>");

        assertThat(read(workbook.bytes()).rows())
                .extracting(row -> row.get("fullName"))
                .containsExactly("TRAN A");
    }

    @Test
    void joins_the_runs_of_a_shared_string_and_leaves_out_its_guide() {
        var list = read(new RawWorkbook()
                .put(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>unused</t></si><si><r><t>TRẦN </t></r><r><t>A</t></r><rPh><t>guide</t></rPh></si></sst>")
                .rows(header(1) + row(2, "<c t=\"s\"><v>1</v></c>"))
                .bytes());

        assertThat(list.rows()).containsExactly(Map.of("fullName", "TRẦN A"));
    }

    @Test
    void reads_five_thousand_rows() {
        var rows = new StringBuilder(header(1));
        for (int number = 2; number <= 5_001; number++) {
            rows.append(person(number, "NGUYEN " + "VERY LONG NAME ".repeat(5) + number));
        }

        var list = read(rows.toString());

        assertThat(list.rows()).hasSize(5_000);
        assertThat(list.problems()).isEmpty();
        assertThat(list.sheetRows())
                .isEqualTo(IntStream.rangeClosed(2, 5_001).boxed().toList());
        assertThat(List.copyOf(list.rows().get(4_999).values())).contains("C5001");
    }

    private static ReadList read(String rows) {
        return read(new RawWorkbook().rows(rows).bytes());
    }

    private static ReadList read(byte[] file) {
        return new ListReader(CrewTable.FORM, CrewTable.table()).read(file);
    }
}
