package eborder.gate.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.gate.document.MrzReading.Again;
import eborder.gate.document.MrzReading.Whole;
import eborder.permit.BirthDate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that server and gate page agree on. */
class DocumentCasesTest {
    private static final Path CASES = Path.of("..", "docs", "gate", "document-cases.json");

    record Case(String name, JsonNode json) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        var json = new ObjectMapper().readTree(CASES.toFile());
        return StreamSupport.stream(json.spliterator(), false)
                .map(each -> new Case(each.path("name").asText(), each));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_is_read_and_compared_as_the_case_says(Case each) {
        var json = each.json();
        var reading = Mrz.read(json.path("mrz").asText());
        assertThat(said(reading)).isEqualTo(json.path("reading").asText());
        if (reading instanceof Whole whole) {
            var today = LocalDate.parse(json.path("today").asText());
            assertThat(DocumentCheck.compare(whole.document(), holder(json.path("permit")), today))
                    .isEqualTo(findings(json));
        }
    }

    @Test
    void every_finding_and_every_fault_has_a_case() throws IOException {
        assertThat(cases().flatMap(each -> findings(each.json()).stream())).contains(DocumentFinding.values());
        assertThat(cases().map(each -> each.json().path("reading").asText()))
                .contains(Arrays.stream(MrzReading.Why.values()).map(Enum::name).toArray(String[]::new));
    }

    private static String said(MrzReading reading) {
        return reading instanceof Again again ? again.why().name() : "WHOLE";
    }

    private static List<DocumentFinding> findings(JsonNode json) {
        return StreamSupport.stream(json.path("findings").spliterator(), false)
                .map(finding -> DocumentFinding.valueOf(finding.asText()))
                .toList();
    }

    private static PermitHolder holder(JsonNode permit) {
        var birth = permit.path("birthDate").asText().split("-", 3);
        return new PermitHolder(
                permit.path("documentNumber").asText(),
                permit.path("holderName").asText(),
                permit.path("nationality").asText(),
                new BirthDate(Integer.parseInt(birth[0]), Integer.parseInt(birth[1]), Integer.parseInt(birth[2])));
    }
}
