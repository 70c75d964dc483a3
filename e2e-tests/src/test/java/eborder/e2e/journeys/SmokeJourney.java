package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.support.Command;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.class)
class SmokeJourney {
    private static final int CREW = 25;
    private static final int PASSES = CREW - 1;

    @TempDir
    private Path folder;

    @Test
    void leaves_the_papers_seals_and_verdicts_of_a_crew_of_25(PortalProcess portal) throws IOException {
        var crew = Files.write(folder.resolve("crew.xlsx"), CrewSheet.of(CREW).bytes());
        var out = folder.resolve("out");

        var smoke = Command.eborder(
                "smoke", "--url", portal.address().toString(), "--crew", crew.toString(), "--out", out.toString());

        assertThat(smoke.exit()).as(smoke.printed()).isZero();
        assertPdf(out.resolve("confirmation.pdf"));
        var permits = names(out.resolve("permits"), ".pdf");
        assertThat(permits).hasSize(PASSES);
        permits.forEach(permit -> assertPdf(out.resolve("permits").resolve(permit + ".pdf")));
        assertThat(names(out.resolve("seals"), ".txt")).isEqualTo(permits);
        var first = out.resolve("permits").resolve(permits.get(0) + ".pdf");
        assertThat(PaperProof.barcode(PaperProof.picture(first)))
                .isEqualTo(Files.readString(out.resolve("seals").resolve(permits.get(0) + ".txt")));
        assertVerdicts(permits, out.resolve("verdicts.json"));
    }

    /** One green verdict per permit, one forged and one revoked in red, each with its reason. */
    private static void assertVerdicts(List<String> permits, Path file) throws IOException {
        var verdicts = StreamSupport.stream(
                        new ObjectMapper().readTree(file.toFile()).spliterator(), false)
                .toList();
        assertThat(verdicts).hasSize(PASSES + 2);
        assertThat(verdicts.stream().limit(PASSES))
                .extracting(verdict -> verdict.path("verdict").asText())
                .containsOnly("GREEN");
        assertThat(verdicts.stream()
                        .limit(PASSES)
                        .map(verdict -> verdict.path("permit").asText())
                        .sorted())
                .isEqualTo(permits);
        assertThat(verdicts.stream().skip(PASSES).map(SmokeJourney::told))
                .satisfiesExactly(
                        forged -> assertThat(forged).isEqualTo("RED [\"BAD_SIGNATURE\"]"),
                        revoked -> assertThat(revoked).startsWith("RED [\"REVOKED\""));
    }

    private static String told(JsonNode verdict) {
        return verdict.path("verdict").asText() + " " + verdict.path("reasons");
    }

    private static void assertPdf(Path file) {
        assertThat(file)
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-")
                .contains("/ByteRange");
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(ending, ""))
                    .sorted()
                    .toList();
        }
    }
}
