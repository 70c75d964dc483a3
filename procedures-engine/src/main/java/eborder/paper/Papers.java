package eborder.paper;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The signed papers. */
@Store
public class Papers {
    private final EntityManager em;

    @Inject
    Papers(EntityManager em) {
        this.em = em;
    }

    public void add(Paper paper) {
        em.persist(paper);
    }

    public Optional<Paper> of(String subject) {
        return em.createQuery("select p from Paper p where p.subject = :subject", Paper.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** @throws Problem NOT_FOUND if it isn't signed yet */
    public Paper require(String subject) {
        return of(subject).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}
