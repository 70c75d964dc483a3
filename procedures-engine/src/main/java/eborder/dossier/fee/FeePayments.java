package eborder.dossier.fee;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was paid. */
@Store
public class FeePayments {
    private final EntityManager em;

    @Inject
    FeePayments(EntityManager em) {
        this.em = em;
    }

    public void add(FeePayment payment) {
        em.persist(payment);
    }

    /** What was counted for an online order was given back; nothing happens if it wasn't counted. */
    public void refunded(UUID onlineOrder, Instant now) {
        em.createQuery("select p from FeePayment p where p.onlineOrder = :order", FeePayment.class)
                .setParameter("order", onlineOrder)
                .getResultStream()
                .forEach(payment -> payment.refunded(now));
    }

    public List<FeePicture.Paid> of(UUID dossier) {
        return em.createQuery(
                        "select p from FeePayment p where p.dossier = :dossier order by p.paidAt", FeePayment.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(FeePayment::paid)
                .toList();
    }
}
