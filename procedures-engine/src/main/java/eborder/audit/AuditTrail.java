package eborder.audit;

import eborder.shared.PlainSql;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everyone's deeds. Written plainly in the transaction of the deed; {@code AuditChain} links them afterwards. */
@Store
public class AuditTrail {
    /** Rows on one page of a search. */
    public static final int PAGE = 100;

    /** Inserts a deed: at, event, actor, subject, facts as JSON text, digest. */
    public static final String INSERT = """
            with deed as (
              insert into audit_event (at, event, actor, subject, facts, digest)
              values (?, ?, ?, ?, cast(? as jsonb), ?) returning id)
            insert into audit_unlinked (event_id) select id from deed""";

    /** The same for a deed that is one insert, in one journey to the database: what wasn't inserted isn't recorded either. */
    private static final String DONE_AND_RECORDED = """
            with done as (%s returning 1), %sdeed as (
              insert into audit_event (at, event, actor, subject, facts, digest)
              select cast(? as timestamptz), ?, ?, ?, cast(? as jsonb), ? from done returning id)
            insert into audit_unlinked (event_id) select id from deed""";

    private static final String COLUMNS = "select id, at, event, actor, subject, cast(facts as text) from audit_event ";

    private final EntityManager entityManager;

    @Inject
    AuditTrail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void record(Deed deed) {
        PlainSql.write(connection(), INSERT, columns(deed));
    }

    /**
     * A row to be inserted, and the deed that it is.
     *
     * @param values of the row
     * @param told what a partner is told of it
     */
    public record Done(List<Object> values, List<Object> told, Deed deed) {}

    /**
     * Records a deed with the insert that does it.
     *
     * @param insert plain SQL with {@code ?} for each of the values; may end in {@code on conflict do nothing}
     * @return whether a row was inserted, and the deed recorded
     */
    public boolean recordDone(String insert, List<Object> values, Deed deed) {
        var done = new Done(values, List.of(), deed);
        return PlainSql.write(connection(), DONE_AND_RECORDED.formatted(insert, ""), places(done)) == 1;
    }

    /**
     * The same for several, of which partners are told, in one journey to the database.
     *
     * @param told plain SQL that reads {@code done}, which has a row if one was inserted
     * @return of each whether a row was inserted, the deed recorded and the partner told
     */
    public List<Boolean> recordDone(String insert, String told, List<Done> all) {
        var sql = DONE_AND_RECORDED.formatted(insert, "told as (" + told + "), ");
        var rows = all.stream().map(AuditTrail::places).toList();
        return Arrays.stream(PlainSql.writeEach(connection(), sql, rows))
                .mapToObj(written -> written == 1)
                .toList();
    }

    private Connection connection() {
        return entityManager.unwrap(Connection.class);
    }

    private static List<Object> places(Done done) {
        var places = new ArrayList<>(done.values());
        places.addAll(done.told());
        places.addAll(columns(done.deed()));
        return places;
    }

    private static List<Object> columns(Deed deed) {
        return List.of(
                deed.at().atOffset(ZoneOffset.UTC),
                deed.event().name(),
                deed.actor(),
                deed.subject(),
                AuditFacts.write(deed.facts()),
                AuditDigest.of(deed));
    }

    /** All deeds done to one thing, oldest first. The caller has checked that its reader may see the thing. */
    public List<AuditRow> of(String subject) {
        return rows(entityManager
                .createNativeQuery(COLUMNS + "where subject = ?1 order by id")
                .setParameter(1, subject));
    }

    /** At most {@link #PAGE} deeds, newest first. The caller has checked that its reader may see them. */
    public List<AuditRow> search(AuditSearch search) {
        String event = search.event() == null ? "" : search.event().name();
        String actor = search.actor() == null ? "" : search.actor();
        return rows(entityManager
                .createNativeQuery(COLUMNS
                        + "where at >= ?1 and at < ?2 and id < ?3 and (?4 = '' or event = ?4) and (?5 = '' or actor = ?5)"
                        + " order by id desc limit "
                        + PAGE)
                .setParameter(1, search.from().atOffset(ZoneOffset.UTC))
                .setParameter(2, search.to().atOffset(ZoneOffset.UTC))
                .setParameter(3, search.before())
                .setParameter(4, event)
                .setParameter(5, actor));
    }

    private static List<AuditRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static AuditRow row(Object[] row) {
        return new AuditRow(
                (Long) row[0],
                instant(row[1]),
                AuditEvent.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                AuditFacts.read((String) row[5]));
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
