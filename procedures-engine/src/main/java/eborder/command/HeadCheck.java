package eborder.command;

import eborder.shared.Fingerprint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether every signed head is a link of the chain as it stands, was signed as it stands, and none between or behind them is missing. */
final class HeadCheck {
    private static final String HEADS = "select h.seq, h.hash, h.jws, l.hash link from audit_head h"
            + " left join audit_link l on l.seq = h.seq order by h.seq";
    private static final String MISSING = """
            select e.facts->>'head' from audit_event e
              left join audit_head h on h.seq = cast(e.facts->>'head' as bigint)
             where e.event = 'AUDIT_HEAD_SIGNED'
               and (h.seq is null or encode(sha256(convert_to(h.jws, 'UTF8')), 'hex') <> e.facts->>'jws')
             order by e.id limit 1""";

    private final Set<String> signers = new TreeSet<>();
    private long heads;
    private boolean numbered;
    private String previous = "";

    /** @return the first head that is wrong or missing */
    Optional<String> finding(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            try (var rows = statement.executeQuery(HEADS)) {
                while (rows.next()) {
                    var wrong = wrong(rows);
                    if (wrong.isPresent()) {
                        return wrong;
                    }
                }
            }
            try (var rows = statement.executeQuery(MISSING)) {
                return rows.next()
                        ? Optional.of("head " + rows.getString(1) + " was deleted or replaced")
                        : Optional.empty();
            }
        }
    }

    long heads() {
        return heads;
    }

    /** Of all heads, for the operator to compare. */
    Set<String> signers() {
        return signers;
    }

    private Optional<String> wrong(ResultSet row) throws SQLException {
        var seq = row.getLong("seq");
        var jws = row.getString("jws");
        var head = SignedHead.read(jws);
        if (head.isEmpty() || !fits(head.get(), seq, row.getBytes("hash"), row.getBytes("link"))) {
            return Optional.of("head " + seq + " was signed for another chain");
        }
        heads++;
        if (!follows(head.get())) {
            return Optional.of("a head before head " + seq + " was deleted");
        }
        signers.add(head.get().signer());
        previous = Fingerprint.of(jws).hex();
        return Optional.empty();
    }

    private static boolean fits(SignedHead head, long seq, byte[] hash, byte[] link) {
        return link != null
                && head.seq() == seq
                && head.hash().equals(HexFormat.of().formatHex(hash))
                && head.hash().equals(HexFormat.of().formatHex(link));
    }

    /** Heads without numbers are older than all that have one. */
    private boolean follows(SignedHead head) {
        if (head.no() == 0) {
            return !numbered;
        }
        numbered = true;
        return head.no() == heads && head.previous().equals(previous);
    }
}
