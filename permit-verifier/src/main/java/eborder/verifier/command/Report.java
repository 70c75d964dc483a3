package eborder.verifier.command;

import eborder.i18n.Language;
import eborder.i18n.Messages;
import java.io.PrintStream;
import java.util.Map;

/** What the verifier says, line by line, and what it all comes to. Texts: {@code verifier.<key>}. */
final class Report {
    private final Messages messages;
    private final Language language;
    private final PrintStream screen;
    private Verdict verdict = Verdict.GENUINE;

    /** In the order of gravity; the number is how the program ends. */
    enum Verdict {
        GENUINE(0),
        NOT_IN_FORCE(3),
        NOT_CHECKED(2),
        NOT_GENUINE(1);

        private final int status;

        Verdict(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    Report(Messages messages, Language language, PrintStream screen) {
        this.messages = messages;
        this.language = language;
        this.screen = screen;
    }

    void good(String key, Map<String, String> facts) {
        line("[ OK ]", "verifier." + key, facts);
    }

    /** Something is wrong; the gravest decides. */
    void bad(Verdict worse, String key, Map<String, String> facts) {
        line("[ !! ]", key.startsWith("paper-fault.") ? key : "verifier." + key, facts);
        if (worse.compareTo(verdict) > 0) {
            verdict = worse;
        }
    }

    void note(String text) {
        screen.println("        " + text);
    }

    private void line(String mark, String key, Map<String, String> facts) {
        screen.println(mark + " " + messages.require(language, key, facts));
    }

    Verdict end() {
        screen.println();
        screen.println(messages.require(language, "verifier.verdict." + verdict.name(), Map.of()));
        return verdict;
    }
}
