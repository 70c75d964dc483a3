package eborder.e2e.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pastes the commands of {@code docs/sandbox.md} into a shell. */
@ExtendWith(RunningPortal.class)
class SandboxJourney {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void a_newcomer_files_a_dossier_with_the_commands_of_the_guide(PortalProcess portal) throws Exception {
        var script = Files.writeString(folder.resolve("sandbox.sh"), commands(portal));
        var printed = folder.resolve("printed.txt");

        var shell = new ProcessBuilder("bash", "-e", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var said = Files.readString(printed, UTF_8);
        assertThat(shell.exitValue()).as(said).isZero();
        assertThat(said).contains("\"FINDINGS\"", "\"answerDue\"", "vn.bp.dossier.filed.v1", "RECEIVED");
    }

    private static String commands(PortalProcess portal) throws IOException {
        var address = portal.address().toString().replaceFirst("/+$", "");
        return BLOCK.matcher(Files.readString(Project.folder().resolve("docs/sandbox.md")))
                .results()
                .map(block -> block.group(1) + "\n")
                .collect(Collectors.joining())
                .replace("http://127.0.0.1:8080", address);
    }
}
