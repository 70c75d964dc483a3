package eborder.exchange.event;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The events of each company in the order of their positions.
 *
 * <p>A number given while a deed is done would be visible only after greater ones that committed first, and a reader would miss it. So
 * events are written without a position, and get it in a later transaction, one at a time per company, which sees them committed.
 */
@Store
public class CompanyEventLog {
    private final EntityManager entityManager;

    @Inject
    CompanyEventLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps it in the transaction of the deed it tells of; locks nothing. */
    public void add(CompanyEvent event) {
        sql("""
            insert into company_event (event_id, company, kind, dossier, number, procedure, unit, imo, port, status, permit, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)""")
                .setParameter(1, event.id())
                .setParameter(2, event.company())
                .setParameter(3, event.kind().name())
                .setParameter(4, event.dossier())
                .setParameter(5, event.number())
                .setParameter(6, event.procedure())
                .setParameter(7, event.unit())
                .setParameter(8, event.imo())
                .setParameter(9, event.port())
                .setParameter(10, event.status())
                .setParameter(11, event.permit())
                .setParameter(12, event.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Gives positions to all that has been committed. Events of one dossier keep their order: its row was locked. */
    public void number(UUID company) {
        if (!hasNew(company)) {
            return;
        }
        sql("insert into company_event_head (company, last) values (?1, 0) on conflict (company) do nothing")
                .setParameter(1, company)
                .executeUpdate();
        // who waits here finds in the next statement what the one before has numbered
        sql("select last from company_event_head where company = cast(?1 as uuid) for update")
                .setParameter(1, company.toString())
                .getSingleResult();
        sql("""
            with given as (
              update company_event e set position = head.last + fresh.place
                from company_event_head head,
                     (select id, row_number() over (order by id) as place from company_event
                       where company = cast(?1 as uuid) and position is null) fresh
               where e.id = fresh.id and head.company = cast(?1 as uuid) returning e.position)
            update company_event_head set last = greatest(last, (select coalesce(max(position), 0) from given))
             where company = cast(?1 as uuid)""").setParameter(1, company.toString()).executeUpdate();
    }

    private boolean hasNew(UUID company) {
        return (Boolean) sql("select exists (select 1 from company_event"
                        + " where company = cast(?1 as uuid) and position is null)")
                .setParameter(1, company.toString())
                .getSingleResult();
    }

    /** The newest position, 0 if there is none. */
    public long last(UUID company) {
        return (Long) sql("select coalesce(max(last), 0) from company_event_head where company = cast(?1 as uuid)")
                .setParameter(1, company.toString())
                .getSingleResult();
    }

    /** Those after a position, in order. The caller has checked that its reader is of the company. */
    public List<CompanyEvent> after(UUID company, long position, int most) {
        List<?> found = sql("""
            select position, event_id, company, kind, dossier, number, procedure, unit, imo, port, status, permit, at
              from company_event where company = cast(?1 as uuid) and position > ?2 order by position limit ?3""")
                .setParameter(1, company.toString())
                .setParameter(2, position)
                .setParameter(3, most)
                .getResultList();
        return found.stream().map(row -> event((Object[]) row)).toList();
    }

    private Query sql(String text) {
        return entityManager.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }

    private static CompanyEvent event(Object[] row) {
        return new CompanyEvent(
                (Long) row[0],
                (UUID) row[1],
                (UUID) row[2],
                EventKind.valueOf((String) row[3]),
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                ((Timestamp) row[12]).toInstant());
    }
}
