package eborder.exchange.event;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks of companies, as their administrators keep them. */
@Store
public class Webhooks {
    private final EntityManager entityManager;

    @Inject
    Webhooks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Until the transaction ends nobody else registers one for the company: they can be counted. */
    public void lock(UUID company) {
        sql("select cast(pg_advisory_xact_lock(hashtextextended('webhook:' || ?1, 0)) as text)")
                .setParameter(1, company.toString())
                .getSingleResult();
    }

    /** Oldest first. */
    public List<WebhookRow> ofCompany(UUID company) {
        List<?> found = sql("""
            select id, url, state, created_at, confirmed_at, delivered_at,
                   greatest(0, coalesce((select last from company_event_head h where h.company = w.company), 0) - position),
                   attempts, failing_since, case when state = 'ON' and attempts > 0 then next_try_at end, last_error, off_reason
              from webhook w where company = cast(?1 as uuid) order by created_at, id""").setParameter(1, company.toString()).getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    public Optional<WebhookRow> find(UUID company, UUID id) {
        return ofCompany(company).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Keeps an address, not confirmed yet. @param position after which its events begin. @return false if the id is another company's */
    public boolean put(UUID company, UUID id, String url, long position, String by, Instant now) {
        return sql("""
            insert into webhook as w (id, company, url, state, position, created_at, created_by)
            values (cast(?1 as uuid), cast(?2 as uuid), ?3, 'UNCONFIRMED', ?4, ?5, ?6)
            on conflict (id) do update set url = ?3, state = 'UNCONFIRMED', off_reason = null, last_error = null, attempts = 0,
                   failing_since = null, claimed_by = null, claimed_until = null
             where w.company = cast(?2 as uuid)""")
                        .setParameter(1, id.toString())
                        .setParameter(2, company.toString())
                        .setParameter(3, url)
                        .setParameter(4, position)
                        .setParameter(5, now.atOffset(ZoneOffset.UTC))
                        .setParameter(6, by)
                        .executeUpdate()
                == 1;
    }

    /** The address has echoed its challenge. @return whether it is still the one that waits for it */
    public boolean confirm(UUID company, UUID id, String url, Instant now) {
        return sql("update webhook set state = 'ON', confirmed_at = ?4, next_try_at = now(), last_error = null"
                                + " where id = cast(?1 as uuid) and company = cast(?2 as uuid) and url = ?3 and state = 'UNCONFIRMED'")
                        .setParameter(1, id.toString())
                        .setParameter(2, company.toString())
                        .setParameter(3, url)
                        .setParameter(4, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** The address hasn't echoed its challenge. @param error a code without personal data */
    public void unconfirmed(UUID company, UUID id, String url, String error) {
        sql("update webhook set last_error = ?4"
                        + " where id = cast(?1 as uuid) and company = cast(?2 as uuid) and url = ?3 and state = 'UNCONFIRMED'")
                .setParameter(1, id.toString())
                .setParameter(2, company.toString())
                .setParameter(3, url)
                .setParameter(4, error)
                .executeUpdate();
    }

    /** @return whether there was one */
    public boolean remove(UUID company, UUID id) {
        return sql("delete from webhook where id = cast(?1 as uuid) and company = cast(?2 as uuid)")
                        .setParameter(1, id.toString())
                        .setParameter(2, company.toString())
                        .executeUpdate()
                == 1;
    }

    private Query sql(String text) {
        return entityManager.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }

    private static WebhookRow row(Object[] row) {
        return new WebhookRow(
                (UUID) row[0],
                (String) row[1],
                WebhookRow.State.valueOf((String) row[2]),
                instant(row[3]),
                instant(row[4]),
                instant(row[5]),
                (Long) row[6],
                (Integer) row[7],
                instant(row[8]),
                instant(row[9]),
                (String) row[10],
                row[11] == null ? null : WebhookRow.OffReason.valueOf((String) row[11]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
