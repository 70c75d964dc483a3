package eborder.exchange.outage;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outages of the single window, drills among them. */
@Store
public class Outages {
    private final EntityManager em;

    @Inject
    Outages(EntityManager em) {
        this.em = em;
    }

    public void add(Outage outage) {
        em.persist(outage);
    }

    /** Until the transaction ends nobody else declares or ends one, on whatever node. */
    public void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(185) as text)").getSingleResult();
    }

    /** The one that lasts now, a drill perhaps. */
    public Optional<Outage> current() {
        return em.createQuery("select o from Outage o where o.until is null", Outage.class)
                .getResultStream()
                .findFirst();
    }

    /** The one that covers a moment; there are never two. */
    public Optional<Outage> at(Instant moment) {
        return em.createQuery(
                        "select o from Outage o where o.since <= :moment and (o.until is null or o.until > :moment)",
                        Outage.class)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }

    /** Whether one ended after a moment. */
    public boolean endedAfter(Instant moment) {
        return em.createQuery("select count(o) from Outage o where o.until > :moment", Long.class)
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }

    /** @throws Problem NOT_FOUND */
    public Outage withId(UUID id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Outage.class, known))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The newest first. */
    public List<OutageRow> newest(int most) {
        return em.createQuery("select o from Outage o order by o.since desc", Outage.class)
                .setMaxResults(most)
                .getResultStream()
                .map(Outage::row)
                .toList();
    }
}
