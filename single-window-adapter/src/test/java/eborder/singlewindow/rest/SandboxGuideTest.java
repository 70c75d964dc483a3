package eborder.singlewindow.rest;

import static eborder.singlewindow.message.Forms.CREW;
import static eborder.singlewindow.message.Forms.GENERAL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.singlewindow.emswe.EmsweMessages;
import eborder.singlewindow.message.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code docs/sandbox.md} tells newcomers to send is what the portal takes. */
class SandboxGuideTest {
    private static final Path GUIDE = Path.of("../docs/sandbox.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("curl -s ((?:(?!curl -s ).)*)", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("\\$API/([^\\s\"?]+)");
    private static final Pattern CREW_LIST = Pattern.compile("<<'CREW'\n(.*?)\nCREW\n", Pattern.DOTALL);
    private static final Pattern ANSWERS =
            Pattern.compile("declarations/general-declaration[^{]*-d '(\\{.*?})'", Pattern.DOTALL);

    private String commands;

    @BeforeEach
    void read() throws IOException {
        commands = BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }

    @Test
    void every_command_asks_for_something_that_the_api_has() {
        var asked =
                COMMAND.matcher(commands).results().map(SandboxGuideTest::route).toList();

        assertThat(asked)
                .hasSizeGreaterThan(8)
                .allSatisfy(route -> assertThat(AccessTest.TABLE).containsKey(route));
    }

    private static String route(MatchResult command) {
        var words = command.group(1);
        var path = PATH.matcher(words);
        assertThat(path.find()).as(words).isTrue();
        var route = path.group(1)
                .replace("$D", "{id}")
                .replaceAll("declarations/[a-z-]+", "declarations/{form}")
                .replaceAll("procedures/[A-Z_]+", "procedures/{code}");
        return verb(words) + " " + route;
    }

    private static String verb(String words) {
        if (words.contains("-X PUT")) {
            return "PUT";
        }
        return words.contains("-X POST") || words.contains(" -d ") || words.contains("--data-binary") ? "POST" : "GET";
    }

    @Test
    void the_crew_list_is_read_whole_and_has_no_faults() {
        var read = new EmsweMessages(Forms.LISTS).read(CREW, first(CREW_LIST).getBytes(UTF_8));

        assertThat(read.rows()).hasSize(1);
        assertThat(Forms.told(read)).containsExactly("FILE_ASSUMED");
        assertThat(faults(
                        CREW.validate(CREW.tidy(Forms.rows("crew", read.rows())).answers())))
                .isEmpty();
    }

    @Test
    void the_general_declaration_lacks_only_what_company_call_and_lists_say() throws IOException {
        Map<String, String> texts =
                new ObjectMapper().readValue(first(ANSWERS), new TypeReference<Map<String, String>>() {});

        assertThat(faults(GENERAL.validate(
                        GENERAL.tidy(Answers.empty().with(texts)).answers())))
                .isSubsetOf(
                        "/agentName",
                        "/agentTaxCode",
                        "/direction",
                        "/shipName",
                        "/imoNumber",
                        "/portCode",
                        "/dateTimeArrDep",
                        "/masterName",
                        "/crewCount",
                        "/passengerCount");
    }

    private String first(Pattern pattern) {
        var found = pattern.matcher(commands);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static List<String> faults(List<Finding> findings) {
        return findings.stream().filter(Finding::isFail).map(Finding::pointer).toList();
    }
}
