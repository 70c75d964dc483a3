package eborder.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * {@code verify-archive [--head HASH] [--heads FILE]}: reads the audit trail, its signed heads and every message to and from partners, and
 * says whether all is as it was written. Ends with 0 if so, 1 if not, 2 if it could not look. The heads that the portal remembers beside the
 * database, or a copy of them kept elsewhere, show whether the end was cut off.
 */
public final class VerifyArchive {
    private static final String HEADS = "audit-heads.jws";

    private VerifyArchive() {}

    /** @param head that an earlier check told, or null @param heads what was remembered outside the database */
    private record Asked(String head, Path heads) {}

    public static void main(String[] words) {
        var data = Path.of(System.getProperty("eborder.data.dir", ".eborder/data"));
        System.exit(run(List.of(words), DatabaseSettings.fromEnvironment(), data, System.out));
    }

    /** @param data the portal's data folder */
    static int run(List<String> words, DatabaseSettings settings, Path data, PrintStream screen) {
        var asked = asked(words, new Asked(null, data.resolve(HEADS)));
        if (asked.isEmpty()) {
            screen.println("usage: verify-archive [--head HASH] [--heads FILE]");
            return 2;
        }
        try (Connection database = settings.connect(AuditCheck.PURPOSE)) {
            return check(database, asked.get(), screen);
        } catch (SQLException e) {
            screen.println("archive not checked, the database " + settings + " said: " + e.getMessage());
            return 2;
        } catch (IOException e) {
            screen.println("archive not checked, heads not readable: " + e.getMessage());
            return 2;
        }
    }

    private static Optional<Asked> asked(List<String> words, Asked usual) {
        if (words.isEmpty()) {
            return Optional.of(usual);
        }
        if (words.size() == 1) {
            return Optional.empty();
        }
        var rest = words.subList(2, words.size());
        return switch (words.get(0)) {
            case "--head" -> asked(rest, new Asked(words.get(1), usual.heads()));
            case "--heads" -> asked(rest, new Asked(usual.head(), Path.of(words.get(1))));
            default -> Optional.empty();
        };
    }

    private static int check(Connection database, Asked asked, PrintStream screen) throws SQLException, IOException {
        var trail = new AuditCheck(database, asked.head()).run();
        var heads = new HeadCheck();
        var witness = new WitnessCheck(asked.heads());
        var wrong =
                trail instanceof AuditReport.Broken broken ? Optional.of(broken.finding()) : heads.finding(database);
        if (wrong.isEmpty()) {
            wrong = ArchiveCheck.finding(database);
        }
        if (wrong.isEmpty()) {
            wrong = witness.finding(database);
        }
        if (wrong.isPresent()) {
            screen.println("archive BROKEN: " + wrong.get());
            return 1;
        }
        var intact = (AuditReport.Intact) trail;
        screen.println(
                "archive intact: %d messages, %d events, %d signed heads, %d of them remembered elsewhere, head %s"
                        .formatted(
                                ArchiveCheck.messages(database),
                                intact.events(),
                                heads.heads(),
                                witness.heads(),
                                intact.head()));
        heads.signers().forEach(signer -> screen.println("heads signed by " + signer));
        return 0;
    }
}
