package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.support.Command;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The kit that integrators run, against the portal itself. */
@ExtendWith(RunningPortal.class)
class ConformanceJourney {
    @TempDir
    private Path folder;

    @Test
    void the_portal_passes_all_that_integrators_rely_on(PortalProcess portal) throws IOException {
        var out = folder.resolve("report.json");

        var run = Command.eborder("conformance", "--url", portal.address().toString(), "--out", out.toString());

        assertThat(run.exit()).as(run.printed()).isZero();
        assertThat(run.printed().strip()).endsWith(" passed, 0 failed");
        var report = new ObjectMapper().readTree(out.toFile());
        assertThat(report.path("leftOut").asInt()).as(report.toString()).isZero();
    }
}
