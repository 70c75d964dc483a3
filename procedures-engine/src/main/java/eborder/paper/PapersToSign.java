package eborder.paper;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The papers that wait for their signatures. */
@Store
public class PapersToSign {
    private final EntityManager em;

    @Inject
    PapersToSign(EntityManager em) {
        this.em = em;
    }

    public void add(PaperToSign paper) {
        em.persist(paper);
    }

    public Optional<PaperToSign> withId(UUID id) {
        return Optional.ofNullable(em.find(PaperToSign.class, id));
    }

    public Optional<PaperToSign> of(String subject) {
        return of(List.of(subject)).stream().findFirst();
    }

    public List<PaperToSign> of(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery("select p from PaperToSign p where p.subject in :subjects", PaperToSign.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    /** What an officer has still to sign, the longest waiting first. */
    public List<PaperToSign> ofOfficer(UUID officer, int most) {
        return em.createQuery(
                        "select p from PaperToSign p where p.officer = :officer and p.officerStamped is null order by p.askedAt, p.subject",
                        PaperToSign.class)
                .setParameter("officer", officer)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether anything was printed for signing since then that isn't signed yet. */
    boolean wasAskedSince(Instant since) {
        return !em.createQuery("select p.id from PaperToSign p where p.askedAt > :since", UUID.class)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** It is signed, or won't be any more. */
    public void drop(String subject) {
        em.createQuery("delete from PaperToSign p where p.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
