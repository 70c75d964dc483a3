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

/** One pass over the audit trail in one snapshot, so that it may run while the portal writes. */
final class AuditCheck {
    /** Name of its connection, to tell it from the portal's. */
    static final String PURPOSE = "eborder verify-audit";

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String DEED = "e.id, e.at, e.event, e.actor, e.subject, cast(e.facts as text) facts, e.digest";

    /** A deed may wait this long while the portal runs; without the portal nobody links. */
    private static final String WAITED_TOO_LONG = """
            e.at < now() - interval '10 seconds' and exists (
              select 1 from pg_stat_activity
               where datname = current_database() and usename = current_user and application_name <> '""" + PURPOSE + "')";

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
            checkLinks();
            checkUnlinked();
            require(headSeen, "the head " + expectedHead + " is no longer there: the end was cut off or replaced");
            return new AuditReport.Intact(
                    linked + waiting, waiting, HexFormat.of().formatHex(head));
        } catch (BrokenTrail e) {
            return new AuditReport.Broken(e.getMessage());
        } finally {
            database.rollback();
        }
    }

    private void checkLinks() throws SQLException, BrokenTrail {
        forEach(
                "select l.seq, l.event_id, l.previous, l.hash, " + DEED
                        + " from audit_link l left join audit_event e on e.id = l.event_id order by l.seq",
                this::checkLink);
    }

    private void checkLink(ResultSet row) throws SQLException, BrokenTrail {
        long seq = row.getLong("seq");
        long event = row.getLong("event_id");
        require(seq == linked + 1, "link " + (linked + 1) + " is missing, the next one is " + seq);
        require(row.getObject("id") != null, "event " + event + " of link " + seq + " was deleted");
        checkDeed(row);
        require(Arrays.equals(head, row.getBytes("previous")), "link " + seq + " does not follow link " + (seq - 1));
        head = AuditDigest.link(head, row.getBytes("digest"), seq);
        require(Arrays.equals(head, row.getBytes("hash")), "link " + seq + " does not fit event " + event);
        headSeen |= HexFormat.of().formatHex(head).equalsIgnoreCase(expectedHead);
        linked = seq;
    }

    private void checkUnlinked() throws SQLException, BrokenTrail {
        forEach(
                "select " + DEED + ", w.event_id is not null as waits, (" + WAITED_TOO_LONG + ") as too_long"
                        + " from audit_event e left join audit_link l on l.event_id = e.id"
                        + " left join audit_unlinked w on w.event_id = e.id"
                        + " where l.event_id is null order by e.id",
                this::checkWaiting);
    }

    private void checkWaiting(ResultSet row) throws SQLException, BrokenTrail {
        long event = row.getLong("id");
        require(row.getBoolean("waits"), "event " + event + " stands outside the chain");
        checkDeed(row);
        require(!row.getBoolean("too_long"), "event " + event + " was never linked though the portal runs");
        waiting++;
    }

    private static void checkDeed(ResultSet row) throws SQLException, BrokenTrail {
        boolean unchanged;
        try {
            unchanged = Arrays.equals(AuditDigest.of(deed(row)), row.getBytes("digest"));
        } catch (IllegalArgumentException e) {
            unchanged = false;
        }
        require(unchanged, "event " + row.getLong("id") + " was changed");
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

    private void forEach(String sql, RowCheck check) throws SQLException, BrokenTrail {
        try (var statement = database.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    check.of(rows);
                }
            }
        }
    }

    private static void require(boolean condition, String finding) throws BrokenTrail {
        if (!condition) {
            throw new BrokenTrail(finding);
        }
    }

    private interface RowCheck {
        void of(ResultSet row) throws SQLException, BrokenTrail;
    }

    /** Ends the pass at the first wrong row. */
    private static final class BrokenTrail extends Exception {
        BrokenTrail(String finding) {
            super(finding);
        }
    }
}
