package eborder.command;

import eborder.audit.AuditDigest;
import eborder.audit.AuditEvent;
import eborder.audit.AuditFacts;
import eborder.audit.Deed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** One pass over the audit trail in one snapshot, so that it may run while the portal writes. */
final class AuditCheck {
    /** Name of its connection, to tell it from the portal's. */
    static final String PURPOSE = "eborder verify-audit";

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String DEED = "e.id, e.at, e.event, e.actor, e.subject, cast(e.facts as text) facts, e.digest";

    /** A deed may wait this long while the portal runs, which takes in an outage of the database; without the portal nobody links. */
    private static final String WAITED_TOO_LONG = """
            e.at < now() - interval '60 seconds' and exists (
              select 1 from pg_stat_activity
               where datname = current_database() and usename = current_user and application_name <> '""" + PURPOSE + "')";

    private static final String LINKS = "select l.seq, l.event_id, l.previous, l.hash, " + DEED
            + " from audit_link l left join audit_event e on e.id = l.event_id order by l.seq";
    private static final String UNLINKED = "select " + DEED + ", w.event_id is not null as waits, (" + WAITED_TOO_LONG
            + ") as too_long from audit_event e left join audit_link l on l.event_id = e.id"
            + " left join audit_unlinked w on w.event_id = e.id where l.event_id is null order by e.id";

    private final Connection database;
    private final String expectedHead;

    private byte[] head = new byte[AuditDigest.LENGTH];
    private long linked;
    private long waiting;
    private boolean headSeen;

    /** @param expectedHead the head that an earlier check told, or null */
    AuditCheck(Connection database, String expectedHead) {
        this.database = database;
        this.expectedHead = expectedHead;
        this.headSeen = expectedHead == null;
    }

    AuditReport run() throws SQLException {
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        try {
            var finding = finding();
            return finding.isPresent()
                    ? new AuditReport.Broken(finding.get())
                    : new AuditReport.Intact(
                            linked + waiting, waiting, HexFormat.of().formatHex(head));
        } finally {
            database.rollback();
        }
    }

    private Optional<String> finding() throws SQLException {
        var wrong = first(LINKS, this::wrongLink);
        if (wrong.isEmpty()) {
            wrong = first(UNLINKED, this::wrongWaiting);
        }
        return wrong.isEmpty() && !headSeen
                ? Optional.of("the head " + expectedHead + " is no longer there: the end was cut off or replaced")
                : wrong;
    }

    /** What is wrong with a row, or null; walks the chain as it goes. */
    private String wrongLink(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        long event = row.getLong("event_id");
        if (seq != linked + 1) {
            return "link " + (linked + 1) + " is missing, the next one is " + seq;
        }
        if (row.getObject("id") == null) {
            return "event " + event + " of link " + seq + " was deleted";
        }
        if (isChanged(row)) {
            return "event " + event + " was changed";
        }
        if (!Arrays.equals(head, row.getBytes("previous"))) {
            return "link " + seq + " does not follow link " + (seq - 1);
        }
        head = AuditDigest.link(head, row.getBytes("digest"), seq);
        headSeen |= HexFormat.of().formatHex(head).equalsIgnoreCase(expectedHead);
        linked = seq;
        return Arrays.equals(head, row.getBytes("hash")) ? null : "link " + seq + " does not fit event " + event;
    }

    private String wrongWaiting(ResultSet row) throws SQLException {
        long event = row.getLong("id");
        if (!row.getBoolean("waits")) {
            return "event " + event + " stands outside the chain";
        }
        if (isChanged(row)) {
            return "event " + event + " was changed";
        }
        waiting++;
        return row.getBoolean("too_long") ? "event " + event + " was never linked though the portal runs" : null;
    }

    private static boolean isChanged(ResultSet row) throws SQLException {
        try {
            return !Arrays.equals(AuditDigest.of(deed(row)), row.getBytes("digest"));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** @throws IllegalArgumentException if the row is none that the portal wrote */
    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                AuditEvent.valueOf(row.getString("event")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("subject"),
                AuditFacts.read(row.getString("facts")));
    }

    /** The first wrong row ends the pass. */
    private Optional<String> first(String sql, RowCheck check) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                String wrong = null;
                while (wrong == null && rows.next()) {
                    wrong = check.of(rows);
                }
                return Optional.ofNullable(wrong);
            }
        }
    }

    private interface RowCheck {
        String of(ResultSet row) throws SQLException;
    }
}
