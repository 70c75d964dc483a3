package eborder.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** Whether the chain still holds the heads that are remembered outside the database: else its end was cut off, or all of it replaced. */
final class WitnessCheck {
    private static final String LINK = "select hash from audit_link where seq = ?";

    private final Path file;
    private long heads;

    /** @param file one signed head a line; nothing is checked if it isn't there */
    WitnessCheck(Path file) {
        this.file = file;
    }

    /** @return the first remembered head that isn't in the chain */
    Optional<String> finding(Connection database) throws SQLException, IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var link = database.prepareStatement(LINK);
                var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heads++;
                var head = SignedHead.read(line);
                if (head.isEmpty()) {
                    return Optional.of("line " + heads + " of " + file.getFileName() + " is no signed head");
                }
                if (!isLink(link, head.get())) {
                    return Optional.of("head " + head.get().seq() + " of " + file.getFileName()
                            + " is not in the trail: its end was cut off or replaced");
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isLink(PreparedStatement link, SignedHead head) throws SQLException {
        link.setLong(1, head.seq());
        try (var row = link.executeQuery()) {
            return row.next() && HexFormat.of().formatHex(row.getBytes(1)).equals(head.hash());
        }
    }

    /** How many were looked at. */
    long heads() {
        return heads;
    }
}
