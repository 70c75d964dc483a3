package eborder.paper;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
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

    /** The paper that has these bytes, as it left the house or with some of its additions. */
    public Optional<KnownPaper> with(Fingerprint fingerprint) {
        return em.createQuery("select p.subject from Paper p where p.fingerprint = :fingerprint", String.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .map(subject -> new KnownPaper(subject, false))
                .findFirst()
                .or(() -> withAdditions(fingerprint));
    }

    private Optional<KnownPaper> withAdditions(Fingerprint fingerprint) {
        return em.createQuery(
                        "select new eborder.paper.KnownPaper(p.subject, a.proven) from Paper p, PaperAddition a"
                                + " where a.paper = p.id and a.fingerprint = :fingerprint",
                        KnownPaper.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    /** Whether it can't be preserved because a certificate had been revoked before it was signed with. */
    public boolean isSignedUnderRevoked(String subject) {
        return em.createQuery(
                        "select p.subject from Paper p, Preservation v where v.paper = p.id and p.subject = :subject"
                                + " and v.fault = :fault",
                        String.class)
                .setParameter("subject", subject)
                .setParameter("fault", ErrorCode.CERTIFICATE_REVOKED.name())
                .getResultStream()
                .findFirst()
                .isPresent();
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
