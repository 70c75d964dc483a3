package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.form.Answers;
import eborder.form.Form;
import eborder.i18n.Messages;
import eborder.paper.Answer;
import eborder.paper.DeclarationSheet;
import eborder.paper.FilledForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints of what was filed: nothing is lost, nothing is cut, and thousands of rows are no trouble. */
class DeclarationsTest {
    private static final Messages MESSAGES = Messages.load();
    private final PdfPaperPrinter printer = new PdfPaperPrinter(MESSAGES);
    private final AnswerWords words = words();

    static Stream<String> forms() {
        return SomeDeclarations.FORMS.all().stream().map(Form::ref);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_prints_each_label_and_each_answer_of_its_sample(String ref) throws IOException {
        FilledForm form = SomeDeclarations.sample(ref);

        String text = packed(print(SomeDeclarations.filed(form), ref.replace("@1", "")));

        assertThat(labels(form)).isNotEmpty().allSatisfy(label -> {
            assertThat(text).contains(packed(MESSAGES.text(eborder.i18n.Language.VI, label)));
            assertThat(text).contains(packed(MESSAGES.text(eborder.i18n.Language.EN, label)));
        });
        assertThat(answers(form))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(text).contains(packed(answer)));
        assertThat(text)
                .contains(packed(form.source()), "VNHPH-P01-26-0000451,bản2", "09:1122/11/2026", "SAOBIEN")
                .contains("inlúc08:0523/11/2026", SomeDeclarations.SHA256, "Trang1/")
                .doesNotContain("null", "NHÁP");
    }

    @Test
    void a_draft_says_so_on_each_page_and_names_no_version() throws IOException {
        try (PDDocument pdf = open(SomeDeclarations.draft(SomeDeclarations.crew(60)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(packed(text(pdf, page)))
                        .contains("BẢNNHÁP/DRAFT", "chưanộp")
                        .doesNotContain("SHA-256");
            }
        }
    }

    @Test
    void a_list_repeats_its_head_and_counts_rows_and_pages() throws IOException {
        try (PDDocument pdf = open(SomeDeclarations.filed(SomeDeclarations.crew(100)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 12);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .as("many columns lie across")
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            for (int page = 1; page <= pages; page++) {
                assertThat(packed(text(pdf, page))).contains("Quốctịch", "Nationality", "Trang" + page + "/" + pages);
            }
            assertThat(text(pdf, pages)).contains("100");
        }
    }

    @Test
    void five_thousand_rows_print_whole_in_good_time() throws IOException {
        DeclarationSheet sheet = SomeDeclarations.filed(SomeDeclarations.crew(5000));
        long began = System.nanoTime();

        byte[] pdf = printer.print(sheet);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
        Files.write(Path.of("target", "declaration-5000.pdf"), pdf);
        assertThat(pdf).hasSizeLessThan(12_000_000);
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(opened);
            for (int row = 0; row < 5000; row++) {
                assertThat(text).contains("P%07d".formatted(row));
            }
        }
    }

    @Test
    void a_text_longer_than_a_page_goes_on_on_the_next() throws IOException {
        String text = "so-" + "chất dễ cháy ".repeat(700) + "-het";

        String printed = packed(print(SomeDeclarations.filed(SomeDeclarations.dangerousGoods(text)), "long"));

        assertThat(printed).contains("so-", "-het");
        assertThat(printed.split("cháy", -1)).hasSizeGreaterThan(4 * 700);
    }

    @Test
    void letters_without_type_are_spelled_out_and_explained() throws IOException {
        var answers =
                SomeDeclarations.tidied("general-declaration@1").with(Map.of("remarks", "Máy trưởng 李 \uD83D\uDEA2"));
        String printed = packed(
                print(SomeDeclarations.filed(SomeDeclarations.filled("general-declaration@1", answers)), "letters"));

        assertThat(printed).contains("Máytrưởng[U+674E][U+1F6A2]", "ngoặcvuông");
    }

    @Test
    void what_was_not_answered_is_a_dash_and_an_empty_list_says_so() throws IOException {
        var empty = SomeDeclarations.filled("general-declaration@1", Answers.empty());
        assertThat(packed(print(SomeDeclarations.draft(empty), "empty")))
                .contains("Têntàu", "–")
                .doesNotContain("null");
        var none = SomeDeclarations.filled("crew-list@1", Answers.empty());
        assertThat(packed(print(SomeDeclarations.draft(none), "no-rows"))).contains("Khôngcódòngnào");
    }

    @Test
    void what_a_draft_holds_and_nobody_can_read_is_printed_as_typed() throws IOException {
        var typed = new LinkedHashMap<String, String>();
        typed.put("dateTimeArrDep", "ngày mai");
        typed.put("grossTonnage", "nhiều");
        typed.put("hasWeapons", "có lẽ");
        typed.put("flagState", "Xứ lạ");
        var form =
                SomeDeclarations.filled("general-declaration@1", Answers.empty().with(typed));

        assertThat(packed(print(SomeDeclarations.draft(form), "typed"))).contains("ngàymai", "nhiều", "cólẽ", "Xứlạ");
    }

    @Test
    void the_refusal_says_what_is_refused_and_why_in_both_languages() throws IOException {
        byte[] bytes = printer.print(SomeSheets.refusal("Danh sách thuyền viên thiếu 3 người so với bản khai chung."));
        show(bytes, "refusal");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(packed(new PDFTextStripper().getText(pdf)))
                    .contains(packed("Mẫu 10: Quyết định từ chối"), packed("Form 11: notice of the refusal"))
                    .contains(
                            packed("Khai không đầy đủ, không chính xác"),
                            packed("Incomplete or inaccurate declaration"))
                    .contains(packed("thiếu 3 người so với bản khai chung."), packed("trực tiếp tại tàu"))
                    .contains("Thôngtư49/2017/TT-BQP,Điều17", "10:0222/11/2026", "EVERGOLDEN", "9074729");
            assertThat(pdf.getDocumentCatalog().getAcroForm().getField("signature"))
                    .isNotNull();
        }
    }

    @Test
    void a_refusal_of_two_thousand_characters_has_room() throws IOException {
        String text = "Khai không đúng. ".repeat(118).substring(0, 2000);
        try (PDDocument pdf = Loader.loadPDF(printer.print(SomeSheets.refusal(text)))) {
            assertThat(packed(new PDFTextStripper().getText(pdf))).contains(packed(text));
        }
    }

    private List<String> labels(FilledForm form) {
        return form.isList()
                ? form.columns()
                : form.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .map(FilledForm.Line::labelKey)
                        .toList();
    }

    private List<String> answers(FilledForm form) {
        Stream<Answer> inRows = form.rows().stream().flatMap(List::stream);
        Stream<Answer> inSections = form.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(FilledForm.Line::answer);
        boolean tabled = form.columns().size() <= ListTable.MOST_COLUMNS;
        return Stream.concat(
                        inRows.map(answer -> tabled ? words.brief(answer) : words.full(answer)),
                        inSections.map(words::full))
                .toList();
    }

    private static AnswerWords words() {
        try {
            return new AnswerWords(Typefaces.load().regular(), new Wording(MESSAGES));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String print(DeclarationSheet sheet, String name) throws IOException {
        byte[] bytes = printer.print(sheet);
        show(bytes, name);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private PDDocument open(DeclarationSheet sheet) throws IOException {
        return Loader.loadPDF(printer.print(sheet));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Without blanks, because long texts are broken anywhere. */
    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void show(byte[] bytes, String name) throws IOException {
        Files.write(Path.of("target", "declaration-" + name + ".pdf"), bytes);
    }
}
