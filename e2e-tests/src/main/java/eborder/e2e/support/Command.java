package eborder.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that has run to its end.
 *
 * @param output what it printed
 * @param complaints what it printed as errors
 */
public record Command(int exit, String output, String complaints) {
    /** All of it, for the message of a failed test. */
    public String printed() {
        return output + complaints;
    }

    /** {@code ./eborder verify-audit} on a data folder, whether its portal runs or not. */
    public static Command verifyAudit(Path folder) {
        return eborder("verify-audit", "--data", folder.toAbsolutePath().toString());
    }

    /** {@code ./eborder verify-archive} on a data folder, whether its portal runs or not. */
    public static Command verifyArchive(Path folder) {
        return eborder("verify-archive", "--data", folder.toAbsolutePath().toString());
    }

    /** {@code ./eborder …} as an operator gives it, on what is built already. */
    public static Command eborder(String... words) {
        var command =
                new ArrayList<>(List.of(Project.folder().resolve("eborder").toString()));
        command.addAll(List.of(words));
        return run(command.toArray(String[]::new));
    }

    /** Any program of the machine. */
    public static Command run(String... words) {
        return answering("", words);
    }

    /** The same for one that asks. @param answers what is typed, a line for each question */
    public static Command answering(String answers, String... words) {
        try {
            var complaints = Files.createTempFile("command-", ".txt");
            var builder = new ProcessBuilder(words).redirectError(complaints.toFile());
            builder.environment().put("EBORDER_BUILD", "no");
            var process = builder.start();
            try (var typing = process.getOutputStream()) {
                typing.write(answers.getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            var complained = Files.readString(complaints);
            Files.delete(complaints);
            return new Command(exitCode, output, complained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
