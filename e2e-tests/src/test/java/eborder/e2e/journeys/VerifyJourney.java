package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.api.ForgedSeal;
import eborder.e2e.api.RespelledPaper;
import eborder.e2e.api.Waiting;
import eborder.e2e.support.Answer;
import eborder.e2e.support.Browser;
import eborder.e2e.support.Command;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.FromAddress;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Anybody who holds a permit learns whether it is good: by what stands under the barcode or by the barcode, without signing in. */
@ExtendWith(RunningPortal.class)
class VerifyJourney {
    private static final String PAGE = "/verify/index.xhtml";
    private static final int MOST_BYTES = 15_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CHECK = Pattern.compile("Mã kiểm tra ([0-9A-Z]{4}-[0-9A-Z]{4})");

    private static PortalProcess portal;
    private static ConfirmedCall call;
    private static String seal;
    private static String code;

    @BeforeAll
    static void a_permit_is_issued(PortalProcess running) throws IOException {
        portal = running;
        call = ConfirmedCall.play(portal.address(), 2);
        seal = call.people().agent().text("permits/" + call.number() + "/seal");
        code = code(call.number());
    }

    @Test
    void a_browser_without_scripts_reads_the_permit_by_its_code(Browser browser) {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.driver().get(portal.address().resolve("/login.xhtml").toString());
        browser.driver().findElement(By.cssSelector("[data-test=verify]")).click();
        browser.driver().findElement(By.id("code")).sendKeys(code);
        browser.driver().findElement(By.cssSelector("[data-test=ask]")).click();
        var answer = browser.await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-test=answer]")));
        assertThat(answer.findElements(By.cssSelector("[data-test=VALID]"))).hasSize(1);
        assertThat(answer.getText()).contains(ConfirmedCall.SHIP, "K.").doesNotContain("KANARIENVOGEL", "K7654");
        assertThat(browser.driver().getCurrentUrl())
                .isEqualTo(portal.address().resolve(PAGE).toString());
    }

    @Test
    void the_page_is_small_and_needs_no_script_and_no_session() {
        var visitor = new WebVisitor(portal.address());
        for (var page : List.of(visitor.get("/verify/"), ask(visitor, code))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.page().select("script")).isEmpty();
            assertThat(weight(visitor, page)).isLessThan(MOST_BYTES);
        }
        assertThat(visitor.session()).isEmpty();
        assertThat(visitor.get(PAGE + "?code=" + call.number()).page().select("[data-test=answer]"))
                .isEmpty();
    }

    /** The page with all that it brings but the style sheets that every page shares. */
    private static int weight(WebVisitor visitor, Answer page) {
        return page.body().length
                + page.page().select("link[rel=icon], img").stream()
                        .mapToInt(link -> visitor.get(link.attr("href")).body().length)
                        .sum();
    }

    @Test
    void the_barcode_says_the_same_and_a_changed_one_is_seen() throws IOException {
        assertThat(state(asked(seal))).isEqualTo("VALID");
        assertThat(asked(seal).path("permit")).isEqualTo(asked(code).path("permit"));
        var got = new WebVisitor(portal.address()).get("/api/v1/permits/verify?code=" + code.replace(" ", "%20"));
        assertThat(JSON.readTree(got.text())).isEqualTo(asked(code));
        for (var changed : List.of(ForgedSeal.inSignature(seal), ForgedSeal.inContent(seal), seal.substring(0, 300))) {
            assertThat(state(asked(changed))).isEqualTo("CHANGED");
            assertThat(asked(changed).path("permit").isObject()).isFalse();
        }
    }

    @Test
    void a_wrong_check_part_and_an_unknown_number_get_the_same_answer() throws IOException {
        String other = code.endsWith("0") ? "1" : "0";
        var wrong = asked(code.substring(0, code.length() - 1) + other);
        assertThat(state(wrong)).isEqualTo("UNKNOWN");
        for (var unknown :
                List.of(call.number(), "HPH-26-9999999 0000-0000", "https://example.org/", "x".repeat(1_000))) {
            assertThat(asked(unknown)).as(unknown).isEqualTo(wrong);
        }
    }

    @Test
    void a_revoked_permit_is_revoked_by_code_and_barcode() throws IOException {
        String number = call.permits().get(1).path("number").asText();
        String itsCode = code(number);
        String itsSeal = call.people().agent().text("permits/" + number + "/seal");
        byte[] itsPaper = call.people().agent().download("permits/" + number);
        assertThat(state(asked(itsCode))).isEqualTo("VALID");
        call.people()
                .commander()
                .post(
                        "permits/" + number + "/revocation",
                        Map.of("code", "MISUSED", "reason", "Cho người khác mượn giấy phép"));
        assertThat(state(asked(itsCode))).isEqualTo("REVOKED");
        assertThat(state(asked(itsSeal))).isEqualTo("REVOKED");
        assertThat(state(sent(itsPaper))).isEqualTo("REVOKED");
    }

    @Test
    void the_file_itself_says_the_same_and_a_changed_one_is_seen_with_its_reason() throws IOException {
        byte[] paper = call.people().agent().download("permits/" + call.number());
        var genuine = sent(paper);
        assertThat(state(genuine)).isEqualTo("VALID");
        assertThat(genuine.path("permit")).isEqualTo(asked(code).path("permit"));
        assertThat(genuine.path("reason").isTextual()).isFalse();

        var longer = sent(Arrays.copyOf(paper, paper.length + 20));
        assertThat(state(longer)).isEqualTo("CHANGED");
        assertThat(longer.path("reason").asText()).isEqualTo("NOT_SIGNED_TO_THE_END");
        assertThat(longer.path("permit").isObject()).isFalse();
        var picture = sent("GIF89a".getBytes(StandardCharsets.US_ASCII));
        assertThat(state(picture)).isEqualTo("UNKNOWN");
        assertThat(picture.path("reason").asText()).isEqualTo("UNREADABLE");
        var tooLarge = post(new byte[5_000_001]);
        assertThat(tooLarge.status()).isEqualTo(400);
        assertThat(tooLarge.text()).contains("FILE_TOO_LARGE");
    }

    /** Kept papers are known by their bytes and aren't read; spelled otherwise they are, and the answer is the same to the letter. */
    @Test
    void what_is_known_by_its_bytes_is_told_as_what_is_read() throws IOException {
        byte[] archived = Waiting.until(
                "the archived permit",
                Duration.ofMinutes(2),
                () -> Optional.of(call.people().agent().download("permits/" + call.number()))
                        .filter(paper -> paper.length > beginning(paper).length));
        var told = assertToldAlike(archived);
        assertThat(state(told)).isEqualTo("VALID");
        assertThat(told.path("revocation").asText()).isEqualTo("IN_FILE");

        var asIssued = assertToldAlike(beginning(archived));
        assertThat(asIssued.path("permit")).isEqualTo(told.path("permit"));
        assertThat(asIssued.path("revocation").asText()).isEqualTo("NOT_IN_FILE");

        var decision = assertToldAlike(call.call().confirmation());
        assertThat(decision.path("reason").asText()).isEqualTo("NO_SYMBOL");
    }

    private static JsonNode assertToldAlike(byte[] paper) throws IOException {
        var known = sentBySomebodyElse(paper);
        assertThat(sentBySomebodyElse(RespelledPaper.of(paper))).isEqualTo(known);
        return known;
    }

    /** Who asks from here may ask no more often than the other tests do. */
    private static JsonNode sentBySomebodyElse(byte[] paper) throws IOException {
        var answer =
                FromAddress.post("127.0.0.79", portal.address(), "/api/v1/permits/verify", "application/pdf", paper);
        assertThat(answer).startsWith("HTTP/1.1 200");
        return JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    }

    /** As it left the house: up to the end of what the agency has signed. */
    private static byte[] beginning(byte[] paper) {
        try (var document = Loader.loadPDF(paper)) {
            int end = document.getSignatureDictionaries().stream()
                    .map(PDSignature::getByteRange)
                    .mapToInt(range -> range[2] + range[3])
                    .sorted()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            return Arrays.copyOf(paper, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_browser_without_scripts_sends_the_file(Browser browser) throws IOException {
        var file = Files.createTempFile("permit-", ".pdf");
        Files.write(file, call.people().agent().download("permits/" + call.number()));
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        for (var expected : List.of("VALID", "CHANGED")) {
            browser.driver().get(portal.address().resolve("/verify/").toString());
            browser.driver().findElement(By.id("paper")).sendKeys(file.toString());
            browser.driver().findElement(By.cssSelector("[data-test=ask-file]")).click();
            var answer =
                    browser.await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-test=answer]")));
            assertThat(answer.findElements(By.cssSelector("[data-test=" + expected + "]")))
                    .hasSize(1);
            Files.write(file, new byte[20], StandardOpenOption.APPEND);
        }
        Files.delete(file);
    }

    @Test
    void anybody_verifies_with_the_program_online_and_offline(@TempDir Path folder) throws IOException {
        var file = folder.resolve("permit.pdf");
        byte[] paper = call.people().agent().download("permits/" + call.number());
        Files.write(file, paper);
        var online = Command.eborder(
                "verify-permit", file.toString(), "--url", portal.address().toString(), "--lang", "en");
        assertThat(online.exit()).as(online.printed()).isIn(0, 3);
        assertThat(online.output())
                .contains("genuine", "PDF/A-2b", "revocation list")
                .doesNotContain("[ !! ] The");

        var visitor = new WebVisitor(portal.address());
        for (var kept : Map.of(
                        "trust", "trust.json",
                        "status-lists/certificate", "status-certificate.pem",
                        "status-lists/1", "status-list-1.json")
                .entrySet()) {
            Files.write(
                    folder.resolve(kept.getValue()),
                    visitor.get("/api/v1/" + kept.getKey()).body());
        }
        var offline = Command.eborder("verify-permit", file.toString(), "--trust", folder.toString(), "--lang", "vi");
        assertThat(offline.exit()).as(offline.printed()).isEqualTo(online.exit());

        Files.write(file, Arrays.copyOf(paper, paper.length + 20));
        var altered = Command.eborder("verify-permit", file.toString(), "--trust", folder.toString());
        assertThat(altered.exit()).as(altered.printed()).isEqualTo(1);
        assertThat(Command.eborder("verify-permit", file.toString()).exit()).isEqualTo(2);
    }

    @Test
    void who_asks_too_often_is_told_to_wait_and_nobody_else_is() {
        Stream.generate(() -> form("127.0.0.77"))
                .limit(30)
                .forEach(answer -> assertThat(answer).startsWith("HTTP/1.1 200"));
        assertThat(form("127.0.0.77"))
                .startsWith("HTTP/1.1 429")
                .containsPattern("(?i)retry-after: [1-9][0-9]?\r\n")
                .contains("data-test=\"wait\"");
        assertThat(json("127.0.0.77"))
                .startsWith("HTTP/1.1 429")
                .containsPattern("(?i)retry-after: [1-9][0-9]?\r\n")
                .contains("TOO_MANY_TRIES");
        assertThat(form("127.0.0.78")).startsWith("HTTP/1.1 200");
        assertThat(json("127.0.0.78")).startsWith("HTTP/1.1 200");
    }

    private static String form(String source) {
        return FromAddress.post(
                source, portal.address(), PAGE, "application/x-www-form-urlencoded", "code=HPH-26-9999999");
    }

    private static String json(String source) {
        return FromAddress.post(
                source,
                portal.address(),
                "/api/v1/permits/verify",
                "application/json",
                "{\"code\":\"HPH-26-9999999\"}");
    }

    private static Answer ask(WebVisitor visitor, String text) {
        return visitor.post(PAGE, Map.of("code", text), Map.of());
    }

    private static JsonNode asked(String text) throws IOException {
        var answer = new WebVisitor(portal.address())
                .ask(
                        "POST",
                        "/api/v1/permits/verify",
                        BodyPublishers.ofString(JSON.writeValueAsString(Map.of("code", text))),
                        Map.of("Content-Type", "application/json"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return JSON.readTree(answer.text());
    }

    private static JsonNode sent(byte[] pdf) throws IOException {
        var answer = post(pdf);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return JSON.readTree(answer.text());
    }

    private static Answer post(byte[] pdf) {
        return new WebVisitor(portal.address())
                .ask(
                        "POST",
                        "/api/v1/permits/verify",
                        BodyPublishers.ofByteArray(pdf),
                        Map.of("Content-Type", "application/pdf"));
    }

    private static String state(JsonNode answer) {
        return answer.path("state").asText();
    }

    /** What stands under the barcode of the paper. */
    private static String code(String number) throws IOException {
        try (var paper = Loader.loadPDF(call.people().agent().download("permits/" + number))) {
            var found = CHECK.matcher(new PDFTextStripper().getText(paper));
            assertThat(found.find()).isTrue();
            return number + " " + found.group(1);
        }
    }
}
