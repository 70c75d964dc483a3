package eborder.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What {@code ./eborder} calls: {@code run}, {@code database}, {@code verify-permit}, {@code verify-audit}, {@code verify-archive},
 * {@code create-admin}. */
public final class Launcher {
    private static final int DEFAULT_PORT = 8080;
    private static final String DEFAULT_FOLDER = ".eborder/data";

    private Launcher() {}

    /**
     * Ends with 0 when all is well, with 1 when the start is refused, with 2 when the command is not known.
     *
     * @param words the sub-command and its options
     */
    public static void main(String[] words) {
        var screen = System.out;
        var command = words.length == 0 ? "help" : words[0];
        try {
            run(command, Arguments.of(Arrays.asList(words).subList(Math.min(1, words.length), words.length)), screen);
        } catch (Refusal refusal) {
            System.err.println("eborder: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private static void run(String command, Arguments arguments, PrintStream screen) {
        switch (command) {
            case "run" -> {
                arguments.nothingElse();
                new Portal(folder(arguments), arguments.port(DEFAULT_PORT), !arguments.has("--empty"), screen).start();
            }
            case "verify-permit" -> new VerifierCommand().run(arguments.rest());
            case "verify-audit" -> command("eborder.command.VerifyAudit", arguments);
            case "verify-archive" -> command("eborder.command.VerifyArchive", arguments);
            case "create-admin" -> command("eborder.command.CreateAdministrator", arguments);
            default -> {
                System.err.println("eborder: unknown command " + command + ". See ./eborder help.");
                System.exit(2);
            }
        }
    }

    private static void command(String className, Arguments arguments) {
        new OperatorCommand(className, folder(arguments)).run(List.copyOf(arguments.rest()));
    }

    private static PortalFolder folder(Arguments arguments) {
        return PortalFolder.at(Path.of(arguments.value("--data").orElse(DEFAULT_FOLDER)));
    }
}
