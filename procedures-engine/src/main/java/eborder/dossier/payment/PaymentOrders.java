package eborder.dossier.payment;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the filers pay online. */
@Store
public class PaymentOrders {
    private final EntityManager em;

    @Inject
    PaymentOrders(EntityManager em) {
        this.em = em;
    }

    void add(PaymentOrder order) {
        em.persist(order);
    }

    /** Oldest first. The caller has checked that its reader may see the dossier. */
    List<PaymentOrder> of(UUID dossier) {
        return em.createQuery(
                        "select o from PaymentOrder o where o.dossier = :dossier order by o.askedAt",
                        PaymentOrder.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** The order of a dossier by which a payment in this currency may still come. */
    Optional<PaymentOrder> open(UUID dossier, String currency) {
        return of(dossier).stream()
                .filter(order ->
                        order.currency().equals(currency) && order.row().isOpen())
                .findFirst();
    }

    Optional<PaymentOrder> find(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(PaymentOrder.class, known));
    }

    /** As it is now; the caller has locked its dossier. @throws Problem NOT_FOUND if there is none or it is another dossier's */
    PaymentOrder fresh(UUID id, UUID dossier) {
        var order = find(id).filter(found -> found.dossier().equals(dossier))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        em.refresh(order);
        return order;
    }

    /**
     * Takes orders that the platform is to be asked about, those that wait longest first. None of them comes back, on any node, for 5,
     * 10, 20, 40, then 60 seconds.
     */
    List<UUID> claim(int atMost, Instant now) {
        List<?> found = em.createNativeQuery("""
            with due as materialized (
              select id from payment_order
               where nexttryat <= ?1
                 and ((status in ('ASKED', 'PENDING') and flag is null) or (refundaskedat is not null and status <> 'REFUNDED'))
               order by nexttryat limit ?2 for update skip locked)
            update payment_order o
               set nexttryat = cast(?1 as timestamptz) + least(60, 5 * power(2, least(tries, 4))) * interval '1 second', tries = tries + 1
              from due where o.id = due.id
            returning o.id""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, atMost)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
