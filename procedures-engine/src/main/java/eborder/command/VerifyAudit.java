package eborder.command;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * {@code verify-audit [--head HASH]}: reads the whole audit trail and says whether it is as it was written. Ends with 0 if so,
 * 1 if not, 2 if it could not look. Keep the printed head in another place: only with it a cut-off end is found.
 */
public final class VerifyAudit {
    private VerifyAudit() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), DatabaseSettings.fromEnvironment(), System.out));
    }

    static int run(List<String> words, DatabaseSettings settings, PrintStream screen) {
        boolean hasHead = words.size() == 2 && words.get(0).equals("--head");
        if (!words.isEmpty() && !hasHead) {
            screen.println("usage: verify-audit [--head HASH]");
            return 2;
        }
        try (Connection database = settings.connect(AuditCheck.PURPOSE)) {
            return say(new AuditCheck(database, hasHead ? words.get(1) : null).run(), screen);
        } catch (SQLException e) {
            screen.println("audit trail not checked, the database " + settings + " said: " + e.getMessage());
            return 2;
        }
    }

    private static int say(AuditReport report, PrintStream screen) {
        if (report instanceof AuditReport.Intact intact) {
            String waiting = intact.waiting() == 0 ? "" : " (%d wait for their link)".formatted(intact.waiting());
            screen.println(
                    "audit trail intact: %d events%s, head %s".formatted(intact.events(), waiting, intact.head()));
            return 0;
        }
        screen.println("audit trail BROKEN: " + ((AuditReport.Broken) report).finding());
        return 1;
    }
}
