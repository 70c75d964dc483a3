package eborder.signer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Whoever sits at the terminal. Without one (a script) the answers are lines of the input. */
final class Person {
    private final BufferedReader answers;
    private final PrintStream screen;

    Person(InputStream answers, PrintStream screen) {
        this.answers = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        this.screen = screen;
    }

    void tell(String text) {
        screen.println(text);
    }

    String ask(String question) {
        screen.print(question + " ");
        screen.flush();
        return line().strip();
    }

    /** Not shown while it is typed. */
    @SuppressWarnings("SystemConsoleNull") // later JDKs have a console for scripts too, which reads the same input
    char[] askPin(String question) {
        var console = System.console();
        if (console != null) {
            return console.readPassword("%s ", question);
        }
        screen.print(question + " ");
        screen.flush();
        return line().toCharArray();
    }

    private String line() {
        try {
            var line = answers.readLine();
            if (line == null) {
                throw new Stop(Stop.Reason.DECLINED, "");
            }
            return line;
        } catch (IOException closed) {
            throw new Stop(Stop.Reason.DECLINED, closed);
        }
    }
}
