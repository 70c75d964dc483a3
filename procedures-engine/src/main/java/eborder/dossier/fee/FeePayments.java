package eborder.dossier.fee;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    public List<FeePicture.Paid> of(UUID dossier) {
        return em.createQuery(
                        "select p from FeePayment p where p.dossier = :dossier order by p.paidAt", FeePayment.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(FeePayment::paid)
                .toList();
    }
}
