package eborder.singlewindow.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.i18n.Language;
import eborder.singlewindow.file.ColumnNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back twice: by our own reader and by an independent one. */
class WritingTest {
    private static final Form FORM = CrewTable.FORM;
    private static final List<Map<String, String>> ROWS = List.of(
            Map.of("fullName", "=HYPERLINK(\"http://x\")", "sex", "M", "dateOfBirth", "31/02/1990", "docNumber", "007"),
            Map.of("fullName", "+84 @SUM(A1)", "nationality", "-1", "placeOfBirth", "@HUE"),
            Map.of("fullName", "Nguyễn Thị Phương Thảo", "shoreLeave", "yes"));
    private static final List<Finding> FINDINGS = List.of(
            Finding.fail("NOT_A_DATE", "crew-list", "/crew/0/dateOfBirth", Map.of()),
            Finding.warn("BAD_CHARACTERS", "crew-list", "/crew/0/fullName", Map.of()),
            Finding.fail("NOT_A_TABLE", "crew-list", "/crew/2", Map.of()),
            Finding.fail("NO_MASTER", "crew-list", "", Map.of()));

    private final SpreadsheetLists lists = new SpreadsheetLists(CrewTable.CODE_LISTS);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_template_is_understood_and_has_nobody_in_it(String language) {
        var list = lists.read(FORM, lists.template(FORM, language));

        assertThat(list.rows()).isEmpty();
        assertThat(list.problems()).extracting(Finding::code).containsExactly("NO_ROWS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_template_offers_choices_that_mean_their_code(String language) throws IOException {
        try (var workbook = opened(lists.template(FORM, language))) {
            var header = sheet(workbook, 0).read().get(0);
            assertThat(header.getCellText(1))
                    .isEqualTo(
                            language.equals("vi")
                                    ? "Họ tên"
                                    : FORM.table()
                                            .orElseThrow()
                                            .columns()
                                            .get(0)
                                            .headers()
                                            .get(1));
            assertThat(workbook.getSheets().map(Sheet::getName)).hasSize(6);
            for (var field : CrewTable.table().columns()) {
                if (field.codeList().isEmpty()) {
                    continue;
                }
                String name = ColumnNames.of(field, Language.of(language));
                var list = CrewTable.CODE_LISTS.list(field.codeList());
                var rows = workbook.findSheet(name).orElseThrow().read();
                assertThat(rows).hasSize(list.codes().size() + 1);
                assertThat(rows.subList(1, rows.size()))
                        .allSatisfy(row -> assertThat(list.resolve(row.getCellText(0))
                                        .orElseThrow()
                                        .code())
                                .isEqualTo(row.getCellText(1)));
            }
        }
    }

    @Test
    void only_a_list_with_ranks_speaks_of_the_master() throws IOException {
        var passengers = FormCatalogue.load(CrewTable.CODE_LISTS).latest("passenger-list");

        assertThat(rules(FORM)).contains("Put the master into the first row if you can.");
        assertThat(rules(passengers)).isNotEmpty().noneMatch(rule -> rule.contains("master"));
    }

    private List<String> rules(Form form) throws IOException {
        try (var workbook = opened(lists.template(form, "en"))) {
            return sheet(workbook, 1).read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
        }
    }

    @Test
    void a_template_has_a_drop_down_for_each_code_and_text_cells_for_dates() throws IOException {
        String sheet = part(lists.template(FORM, "en"), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains(
                        "<formula1>'Nationality'!$A$2:$A$", "<formula1>'Rank or rating'!$A$2:$A$", "<formula1>\"1,0\"");
        assertThat(part(lists.template(FORM, "vi"), "xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void an_annotated_copy_imports_as_it_stands() {
        var list = lists.read(FORM, annotated("vi"));

        assertThat(list.problems()).isEmpty();
        assertThat(list.rows()).isEqualTo(ROWS);
        assertThat(list.sheetRows()).containsExactly(2, 3, 4);
    }

    @Test
    void an_annotated_copy_says_what_is_wrong_beside_each_row_and_in_each_cell() throws IOException {
        byte[] file = annotated("en");

        try (var workbook = opened(file)) {
            var rows = sheet(workbook, 0).read();
            int result = CrewTable.table().columns().size() + 1;
            assertThat(rows.get(0).getCellText(result)).isEqualTo("Result");
            assertThat(rows.get(1).getCellText(result)).isEqualTo("text of NOT_A_DATE\ntext of BAD_CHARACTERS");
            assertThat(rows.get(2).getCellText(result)).isEqualTo("No error");
            assertThat(rows.get(3).getCellText(result)).isEqualTo("text of NOT_A_TABLE");
            assertThat(sheet(workbook, 1).read().get(0).getCellText(0)).isEqualTo("text of NO_MASTER");
        }
        String comments = part(file, "xl/comments1.xml");
        assertThat(comments).contains("ref=\"B2\"", "ref=\"D2\"", "text of NOT_A_DATE");
        assertThat(comments.split("<comment ", -1)).hasSize(3);
    }

    @Test
    void an_annotated_copy_holds_typed_strings_only() throws IOException {
        byte[] file = annotated("vi");

        try (var workbook = opened(file)) {
            assertThat(sheet(workbook, 0).read())
                    .allSatisfy(row -> assertThat(row.stream().filter(cell -> cell != null))
                            .extracting(Cell::getType)
                            .containsOnly(CellType.STRING));
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    private byte[] annotated(String language) {
        return lists.annotated(FORM, ROWS, FINDINGS, language, finding -> "text of " + finding.code());
    }

    private static ReadableWorkbook opened(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file));
    }

    private static Sheet sheet(ReadableWorkbook workbook, int index) {
        return workbook.getSheet(index).orElseThrow();
    }

    private String part(byte[] file, String name) throws IOException {
        Path path = Files.write(folder.resolve("file.xlsx"), file);
        try (var zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
