package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Notices to the single window that wait, as after an outage: each of a dossier of its own, like one that the portal wrote itself. */
final class Backlog {
    private static final String OPEN =
            "select count(*) from outbox where partner = 'SINGLE_WINDOW' and done_at is null and discarded_at is null";
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private final BenchDatabase database;

    Backlog(BenchDatabase database) {
        this.database = database;
    }

    /** Waits until nothing is open. */
    void awaitSent() {
        try (var owner = database.connect()) {
            long end = System.nanoTime() + PATIENCE;
            for (long open = number(owner, OPEN); open > 0; open = number(owner, OPEN)) {
                if (System.nanoTime() > end) {
                    throw new Failed(open + " notices are still not sent.");
                }
                LockSupport.parkNanos(LOOK_AGAIN);
            }
        } catch (SQLException broken) {
            throw new Failed("The outbox can't be read: " + broken.getMessage(), broken);
        }
    }

    /** Lets so many wait from now on. */
    void add(int notices) throws SQLException {
        try (var owner = database.connect();
                var insert = owner.prepareStatement(
                        "insert into outbox (message_id, kind, order_key, payload, at, partner)"
                                + " select gen_random_uuid(), kind, gen_random_uuid(), payload, now(), partner from generate_series(1, ?),"
                                + " (select * from outbox where partner = 'SINGLE_WINDOW' and done_at is not null order by id desc limit 1) sent")) {
            insert.setInt(1, notices);
            if (insert.executeUpdate() != notices) {
                throw new Failed("The portal has told the single window of nothing so far.");
            }
        }
    }

    /** Notices a second from the first to the last of those sent last. */
    double perSecond(int notices) throws SQLException {
        try (var owner = database.connect();
                var asked = owner.prepareStatement(
                        "select (count(*) - 1) / extract(epoch from max(done_at) - min(done_at)) from"
                                + " (select done_at from outbox where partner = 'SINGLE_WINDOW' and done_at is not null"
                                + " order by done_at desc limit ?) drained")) {
            asked.setInt(1, notices);
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getDouble(1);
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
