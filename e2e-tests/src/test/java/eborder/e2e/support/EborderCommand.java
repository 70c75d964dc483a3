package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An operator's command that has ended.
 *
 * @param exit its exit code
 * @param printed everything it said
 */
public record EborderCommand(int exit, String printed) {
    /** {@code ./eborder verify-audit --data DIR}, without building anything. */
    public static EborderCommand verifyAudit(Path folder) {
        return run("verify-audit", "--data", folder.toAbsolutePath().toString());
    }

    private static EborderCommand run(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Project.folder().resolve("launcher/jvm.options"),
                "-jar",
                Project.folder().resolve("launcher/target/launcher.jar").toString()));
        command.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new EborderCommand(process.waitFor(), printed);
        } catch (IOException e) {
            throw new Failed("The command does not start: " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted", e);
        }
    }
}
