package eborder.command;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * {@code verify-archive}: reads the audit trail, its signed heads and every message to and from partners, and says whether all is as it was
 * written. Ends with 0 if so, 1 if not, 2 if it could not look.
 */
public final class VerifyArchive {
    private VerifyArchive() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), DatabaseSettings.fromEnvironment(), System.out));
    }

    static int run(List<String> words, DatabaseSettings settings, PrintStream screen) {
        if (!words.isEmpty()) {
            screen.println("usage: verify-archive");
            return 2;
        }
        try (Connection database = settings.connect(AuditCheck.PURPOSE)) {
            return check(database, screen);
        } catch (SQLException e) {
            screen.println("archive not checked, the database " + settings + " said: " + e.getMessage());
            return 2;
        }
    }

    private static int check(Connection database, PrintStream screen) throws SQLException {
        var trail = new AuditCheck(database, null).run();
        var heads = new HeadCheck();
        var wrong =
                trail instanceof AuditReport.Broken broken ? Optional.of(broken.finding()) : heads.finding(database);
        if (wrong.isEmpty()) {
            wrong = ArchiveCheck.finding(database);
        }
        if (wrong.isPresent()) {
            screen.println("archive BROKEN: " + wrong.get());
            return 1;
        }
        var intact = (AuditReport.Intact) trail;
        screen.println("archive intact: %d messages, %d events, %d signed heads, head %s"
                .formatted(ArchiveCheck.messages(database), intact.events(), heads.heads(), intact.head()));
        heads.signers().forEach(signer -> screen.println("heads signed by " + signer));
        return 0;
    }
}
