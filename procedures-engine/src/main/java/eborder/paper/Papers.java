package eborder.paper;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signed papers. */
@Store
public class Papers {
    private final EntityManager em;

    @Inject
    Papers(EntityManager em) {
        this.em = em;
    }

    /** @param stamped false if a signature in it still waits for its time stamp */
    public void add(Paper paper, boolean stamped) {
        em.persist(paper);
        em.persist(Preservation.of(paper, stamped));
    }

    public Optional<Paper> of(String subject) {
        return em.createQuery("select p from Paper p where p.subject = :subject", Paper.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<Paper> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Paper p where p.id in :ids order by p.signedAt", Paper.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @throws Problem NOT_FOUND if it isn't signed yet */
    public Paper require(String subject) {
        return of(subject).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}
