package eborder.dossier.result;

import eborder.dossier.DossierStatus;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The comparisons, one for each day, and what they found. Leases and waiting times run on the database's clock, the same for all nodes. */
@Store
public class Reconciliations {
    /** Days that are caught up with after an outage of ours. */
    private static final int DAYS_BACK = 6;

    private final EntityManager entityManager;

    @Inject
    Reconciliations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Notes that the days up to this one are to be compared; those that were noted stay. */
    void due(LocalDate day) {
        sql("""
            insert into reconciliation (day)
            select cast(generate_series(
                     greatest(cast(?1 as date) - ?2, coalesce((select max(day) + 1 from reconciliation), cast(?1 as date))),
                     cast(?1 as date), interval '1 day') as date)
            on conflict do nothing""").setParameter(1, day.toString()).setParameter(2, DAYS_BACK).executeUpdate();
    }

    /** The oldest day that is to be compared, now the holder's alone. */
    Optional<LocalDate> claim(String holder, int minutes) {
        List<?> found =
                sql("""
            update reconciliation
               set claimed_by = ?1, claimed_at = now(), claimed_until = now() + ?2 * interval '1 minute', attempts = attempts + 1
             where day = (select day from reconciliation
                           where finished_at is null and next_try_at <= now() and (claimed_until is null or claimed_until < now())
                           order by day limit 1 for update skip locked)
            returning cast(day as text)""").setParameter(1, holder).setParameter(2, minutes).getResultList();
        return found.stream().findFirst().map(day -> LocalDate.parse((String) day));
    }

    /** It is tried again after some minutes. */
    void failed(LocalDate day, String holder, String error, int minutes) {
        sql("""
            update reconciliation
               set claimed_by = null, claimed_until = null, last_error = ?3, next_try_at = now() + ?4 * interval '1 minute'
             where day = cast(?1 as date) and claimed_by = ?2 and finished_at is null""")
                .setParameter(1, day.toString())
                .setParameter(2, holder)
                .setParameter(3, error)
                .setParameter(4, minutes)
                .executeUpdate();
    }

    /** @return false if the lease has passed to someone else */
    boolean finish(LocalDate day, String holder, Comparison comparison, Instant now) {
        return sql("""
            update reconciliation
               set claimed_by = null, claimed_until = null, last_error = null, finished_at = cast(?3 as timestamptz), compared = ?4, waiting = ?5
             where day = cast(?1 as date) and claimed_by = ?2 and finished_at is null""")
                        .setParameter(1, day.toString())
                        .setParameter(2, holder)
                        .setParameter(3, now.toString())
                        .setParameter(4, comparison.compared())
                        .setParameter(5, comparison.waiting())
                        .executeUpdate()
                == 1;
    }

    /** Lets a finished day be compared once more. @return whether it was finished */
    public boolean reopen(LocalDate day) {
        return sql("update reconciliation set finished_at = null, next_try_at = now() where day = cast(?1 as date) and finished_at is not null")
                        .setParameter(1, day.toString())
                        .executeUpdate()
                == 1;
    }

    /** Numbers of the dossiers of some procedures that are open, or whose standing changed in a stretch of time. */
    List<String> expected(Collection<String> procedures, Instant from, Instant until) {
        List<?> found = sql("""
            select d.number from dossier d left join public_result r on r.dossier = d.id
             where d.number is not null and d.procedurecode = any(string_to_array(?1, ','))
               and (d.status in ('RECEIVED', 'IN_REVIEW', 'RESUBMITTED', 'REFUSAL_PROPOSED', 'SUPPLEMENT_REQUESTED')
                    or (r.at >= ?2 and r.at < ?3))""")
                .setParameter(1, String.join(",", procedures))
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .setParameter(3, until.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** How dossiers of some procedures stand; numbers that aren't theirs are left out. @param day whose comparison has begun */
    List<Standing> standing(Collection<String> procedures, Collection<String> numbers, LocalDate day) {
        List<?> found = sql("""
            select cast(d.id as text), d.number, d.status, exists (
                     select 1 from outbox o
                      where o.order_key = d.id and o.partner = 'MINISTRY' and o.discarded_at is null
                        and (o.done_at is null or o.done_at >= c.claimed_at))
              from dossier d, reconciliation c
             where c.day = cast(?3 as date) and d.number = any(string_to_array(?1, ','))
               and d.procedurecode = any(string_to_array(?2, ','))""")
                .setParameter(1, String.join(",", numbers))
                .setParameter(2, String.join(",", procedures))
                .setParameter(3, day.toString())
                .getResultList();
        return found.stream().map(row -> standing((Object[]) row)).toList();
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                UUID.fromString((String) row[0]), (String) row[1], DossierStatus.valueOf((String) row[2]), (Boolean)
                        row[3]);
    }

    /** One for each day and number: what is found again takes the place of what was found before. */
    void keep(LocalDate day, Difference found) {
        sql("""
            insert into reconciliation_difference (day, number, kind, dossier, ours, theirs, theirs_at, message_id)
            values (cast(?1 as date), ?2, ?3, cast(?4 as uuid), cast(?5 as integer), cast(?6 as integer), cast(?7 as timestamptz), cast(?8 as uuid))
            on conflict (day, number) do update
               set kind = excluded.kind, dossier = excluded.dossier, ours = excluded.ours, theirs = excluded.theirs,
                   theirs_at = excluded.theirs_at, message_id = excluded.message_id""")
                .setParameter(1, day.toString())
                .setParameter(2, found.number())
                .setParameter(3, found.kind().name())
                .setParameter(4, text(found.dossier()))
                .setParameter(5, text(found.ours()))
                .setParameter(6, text(found.theirs()))
                .setParameter(7, text(found.theirsAt()))
                .setParameter(8, text(found.messageId()))
                .executeUpdate();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** The newest days first. */
    public List<ReconciliationRow> newest(int most) {
        List<?> found = sql("""
            select cast(c.day as text), c.attempts, c.last_error, c.finished_at, coalesce(c.compared, 0), coalesce(c.waiting, 0),
                   count(d.number), count(d.message_id)
              from reconciliation c left join reconciliation_difference d on d.day = c.day
             group by c.day order by c.day desc limit ?1""").setParameter(1, most).getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static ReconciliationRow row(Object[] row) {
        return new ReconciliationRow(
                LocalDate.parse((String) row[0]),
                (Integer) row[1],
                (String) row[2],
                instant(row[3]),
                (Integer) row[4],
                (Integer) row[5],
                (Long) row[6],
                (Long) row[7]);
    }

    /** What a day's comparison found, by number. */
    public List<Difference> differences(LocalDate day, int most) {
        List<?> found =
                sql("""
            select number, kind, cast(dossier as text), ours, theirs, theirs_at, cast(message_id as text)
              from reconciliation_difference where day = cast(?1 as date) order by number limit ?2""").setParameter(1, day.toString()).setParameter(2, most).getResultList();
        return found.stream().map(row -> difference((Object[]) row)).toList();
    }

    private static Difference difference(Object[] row) {
        return new Difference(
                (String) row[0],
                Difference.Kind.valueOf((String) row[1]),
                id(row[2]),
                (Integer) row[3],
                (Integer) row[4],
                instant(row[5]),
                id(row[6]));
    }

    private static UUID id(Object column) {
        return column == null ? null : UUID.fromString((String) column);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private Query sql(String text) {
        return entityManager.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }
}
