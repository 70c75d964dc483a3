package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.CrewListPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What agents send by mistake, and worse, through the real upload: a clear answer, and nothing is lost (users.md, complaints 6 to 8). */
@ExtendWith(RunningPortal.class)
class BadInputJourney {
    private static final int GOOD = 3;
    private static final int FAR_TOO_MANY = 100_000;
    private static final byte[] OLD_EXCEL = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private People people;
    private ShipCall call;

    /** @param code of the only problem there is */
    private record BadFile(String name, byte[] bytes, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BadFile> badFiles() throws IOException {
        return Stream.concat(
                smallBadFiles(),
                Stream.of(
                        new BadFile("a bomb", with("xl/media/image1.png", new byte[60 << 20]), "FILE_INFLATES"),
                        new BadFile("100,000 rows", CrewSheet.of(FAR_TOO_MANY).bytes(), "TOO_MANY_ROWS")));
    }

    private static Stream<BadFile> smallBadFiles() throws IOException {
        return Stream.of(
                new BadFile("nothing at all", new byte[0], "FILE_EMPTY"),
                new BadFile("a PDF by another name", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "FILE_IS_PDF"),
                new BadFile("an old .xls", OLD_EXCEL, "FILE_OLD_XLS"),
                new BadFile("text", "Ho ten;Gioi tinh".getBytes(StandardCharsets.US_ASCII), "FILE_NOT_XLSX"),
                new BadFile(
                        "a message that breaks off",
                        "UNB+UNOA:4+SHIP+BORDER+261127:0800+7'UNH+1+PAXLST:D:05B:UN'NAD+FM+++SMI"
                                .getBytes(StandardCharsets.US_ASCII),
                        "EDI_BROKEN"),
                new BadFile("macros", with("xl/vbaProject.bin", OLD_EXCEL), "FILE_HAS_MACROS"),
                new BadFile(
                        "no headers that are known",
                        CrewSheet.of(GOOD).headed(List.of("A", "B", "C")).bytes(),
                        "HEADER_NOT_FOUND"));
    }

    @BeforeEach
    void begin(PortalProcess portal) {
        people = People.signIn(new Portal(portal.address()), Map.of());
        call = ShipCall.open(people, "9074729", "SEA HERON");
        call.upload(CrewSheet.of(GOOD).bytes());
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void a_file_that_cannot_be_used_says_why_and_leaves_the_good_list(BadFile bad) {
        var taken = call.upload(bad.bytes());

        assertThat(taken.path("rows").asInt()).isZero();
        assertThat(codes(taken.path("problems"))).containsExactly(bad.code());
        assertThat(call.crew()).hasSize(GOOD);
    }

    @Test
    void names_of_all_kinds_are_taken_and_long_ones_are_told() {
        var sheet = new CrewSheet()
                .person("Nguyễn Thị Phương Thảo", "P0000001")
                .person("SUHARTO", "P0000002")
                .person("A".repeat(90), "P0000003")
                .person("B".repeat(101), "P0000004");

        call.upload(sheet.bytes());

        assertThat(call.crew())
                .extracting(person -> person.path("fullName").asText())
                .containsExactly("NGUYEN THI PHUONG THAO", "SUHARTO", "A".repeat(90), "B".repeat(101));
        assertThat(findings()).containsExactly("TOO_LONG /crew/3/fullName");
    }

    @Test
    void everything_wrong_in_the_rows_is_told_at_once_by_row_and_column() {
        var sheet = CrewSheet.of(4)
                .with(1, "Chức vụ", "MASTER")
                .with(1, "Ngày sinh", "31/02/1990")
                .with(2, "Quốc tịch", "Atlantis")
                .with(3, "Số hộ chiếu", "P0001000")
                .with(3, "Nơi sinh", "=A1");

        var taken = call.upload(sheet.bytes());

        assertThat(taken.path("rows").asInt()).isEqualTo(4);
        assertThat(codes(taken.path("problems"))).containsExactly("FORMULA_IGNORED");
        assertThat(findings())
                .contains(
                        "NOT_A_DATE /crew/1/dateOfBirth",
                        "NOT_IN_LIST /crew/2/nationality",
                        "REQUIRED /crew/3/placeOfBirth",
                        "TWO_MASTERS /crew/1/rank",
                        "SAME_DOCUMENT_TWICE /crew/3/docNumber");
    }

    @Test
    void what_no_database_keeps_is_left_out() {
        var agent = people.agent();
        var ship = Map.of(
                "imo",
                "9074729",
                "shipName",
                "SEA \u0000HERON",
                "port",
                "VNHPH",
                "eta",
                Instant.now().plus(Duration.ofHours(6)).toString());
        var dossier = agent.post("port-calls", ship).path("dossier").asText();
        var file = "dossiers/" + dossier + "/declarations/crew-list/file?name=crew%00.xlsx";

        assertThat(agent.upload(file, CrewSheet.of(GOOD).bytes()).path("rows").asInt())
                .isEqualTo(GOOD);
        assertThat(agent.get("dossiers/" + dossier + "/declarations/general-declaration")
                        .path("answers")
                        .path("shipName")
                        .asText())
                .isEqualTo("SEA HERON");
    }

    @Test
    void a_ship_without_a_master_is_told() {
        call.upload(CrewSheet.of(2).with(0, "Chức vụ", "Thủy thủ").bytes());

        assertThat(findings()).anyMatch(finding -> finding.startsWith("NO_MASTER"));
    }

    @Test
    void the_page_says_in_words_what_is_wrong_with_a_file(PortalProcess portal, Browser browser) throws IOException {
        SignInPage.open(browser, portal.address()).signIn("agent");
        browser.driver()
                .get(portal.address()
                        .resolve("/filing/list.xhtml?form=crew-list&id=" + call.dossier())
                        .toString());
        var page = new CrewListPage(browser);
        for (var bad : smallBadFiles().toList()) {
            var file = Files.write(
                    Files.createDirectories(Project.results().resolve("bad")).resolve("list.xlsx"), bad.bytes());

            page.upload(file);

            browser.screenshot("bad-" + bad.code().toLowerCase(Locale.ROOT));
            assertThat(page.imported()).startsWith("Không dùng được tệp này").contains("Hãy");
            assertThat(page.count()).isEqualTo(GOOD);
        }
    }

    @Test
    void a_bad_file_leaves_what_is_just_being_typed(PortalProcess portal, Browser browser) throws IOException {
        SignInPage.open(browser, portal.address()).signIn("agent");
        browser.driver()
                .get(portal.address()
                        .resolve("/filing/list.xhtml?form=crew-list&id=" + call.dossier())
                        .toString());
        var page = new CrewListPage(browser);
        page.type(2, "placeOfBirth", "CEBU");

        page.upload(Files.write(
                Files.createDirectories(Project.results().resolve("bad")).resolve("list.xlsx"), new byte[] {1, 2, 3}));
        assertThat(page.value(2, "placeOfBirth")).isEqualTo("CEBU");
        page.save();
        browser.settle();

        assertThat(call.crew().get(1).path("placeOfBirth").asText()).isEqualTo("CEBU");
    }

    private List<String> findings() {
        return call.findings().stream()
                .filter(finding -> finding.path("form").asText().equals("crew-list"))
                .filter(finding -> finding.path("severity").asText().equals("FAIL"))
                .map(finding -> finding.path("code").asText() + " "
                        + finding.path("pointer").asText())
                .toList();
    }

    private static List<String> codes(JsonNode problems) {
        return ShipCall.list(problems).stream()
                .map(problem -> problem.path("code").asText())
                .toList();
    }

    /** A good list with one more part in its package; read by its directory, since it was written as a stream. */
    private static byte[] with(String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var good = Files.write(
                Files.createTempFile(Project.results(), "good-", ".xlsx"),
                CrewSheet.of(GOOD).bytes());
        try (var from = new ZipFile(good.toFile());
                var to = new ZipOutputStream(bytes)) {
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        Files.delete(good);
        return bytes.toByteArray();
    }
}
