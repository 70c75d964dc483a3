package eborder.exchange.event;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which webhook is due, and how it stands with it. Leases and waiting times run on the database's clock, the same for all nodes. */
@Store
public class WebhookQueue {
    private final EntityManager entityManager;

    @Inject
    WebhookQueue(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Companies with a webhook that is on and events that have no position yet, in one order for all nodes. */
    List<UUID> unnumbered() {
        List<?> found = sql("select distinct w.company from webhook w join company_event e on e.company = w.company"
                        + " where w.state = 'ON' and e.position is null order by 1")
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** @param position after which its events begin */
    record Due(UUID id, UUID company, String url, long position) {}

    /** Takes one that is due, the soundest first: who doesn't answer holds up only those who don't, either. */
    Optional<Due> claim(String holder, long leaseSeconds) {
        List<?> found =
                sql("""
            with due as materialized (
              select w.id from webhook w join company_event_head h on h.company = w.company and h.last > w.position
               where w.state = 'ON' and w.next_try_at <= now() and (w.claimed_until is null or w.claimed_until < now())
               order by w.attempts, w.next_try_at limit 1 for update of w skip locked)
            update webhook w set claimed_by = ?1, claimed_until = now() + ?2 * interval '1 second'
              from due where w.id = due.id returning w.id, w.company, w.url, w.position""").setParameter(1, holder).setParameter(2, leaseSeconds).getResultList();
        return found.stream().map(row -> due((Object[]) row)).findFirst();
    }

    private static Due due(Object[] row) {
        return new Due((UUID) row[0], (UUID) row[1], (String) row[2], (Long) row[3]);
    }

    /** They were taken: the cursor moves on, unless the lease has passed to someone else, who will send them again. */
    void delivered(WebhookClaim claim) {
        sql("update webhook set position = ?3, attempts = 0, failing_since = null, last_error = null, delivered_at = now(),"
                        + " next_try_at = now(), claimed_by = null, claimed_until = null"
                        + " where id = cast(?1 as uuid) and claimed_by = ?2 and state = 'ON'")
                .setParameter(1, claim.id().toString())
                .setParameter(2, claim.holder())
                .setParameter(3, claim.last())
                .executeUpdate();
    }

    /**
     * Waits 1, 2, 4 … 3600 seconds or what the receiver asks for, and up to a quarter more; three days after the first failure in a row it
     * is switched off, at once if it is gone.
     *
     * @return why it is off now, empty if it isn't
     */
    Optional<WebhookRow.OffReason> failed(WebhookClaim claim, String error, long pauseSeconds, boolean gone) {
        List<?> found = sql("""
            update webhook
               set claimed_by = null, claimed_until = null, attempts = attempts + 1, last_error = ?3,
                   failing_since = coalesce(failing_since, now()),
                   next_try_at = now()
                     + greatest(?4, least(3600, power(2, least(attempts, 12)))) * (1 + random() / 4) * interval '1 second',
                   state = case when ?5 = 'GONE' or failing_since < now() - interval '3 days' then 'OFF' else state end,
                   off_reason = case when ?5 = 'GONE' then 'GONE'
                                     when failing_since < now() - interval '3 days' then 'FAILED_TOO_LONG' end
             where id = cast(?1 as uuid) and claimed_by = ?2 and state = 'ON' returning coalesce(off_reason, '')""")
                .setParameter(1, claim.id().toString())
                .setParameter(2, claim.holder())
                .setParameter(3, error)
                .setParameter(4, pauseSeconds)
                .setParameter(5, gone ? "GONE" : "")
                .getResultList();
        return found.stream()
                .map(String.class::cast)
                .filter(reason -> !reason.isEmpty())
                .map(WebhookRow.OffReason::valueOf)
                .findFirst();
    }

    private Query sql(String text) {
        return entityManager.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }
}
