package eborder.paper;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The papers' preservation. */
@Store
class Preservations {
    private final EntityManager em;

    @Inject
    Preservations(EntityManager em) {
        this.em = em;
    }

    /** Takes papers that are due, those without a time stamp first, under a lease of five minutes; two takers never get the same. */
    List<UUID> claim(int most, Instant now) {
        List<?> taken = em.createNativeQuery("update paper_preservation set leased_until = now() + interval '5 minutes'"
                        + " where paper in (select paper from paper_preservation where dueat <= ?2"
                        + " and (leased_until is null or leased_until < now()) order by stamped, dueat limit ?1"
                        + " for update skip locked) returning cast(paper as text)")
                .setParameter(1, most)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return taken.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    void release(UUID paper) {
        em.createNativeQuery("update paper_preservation set leased_until = null where paper = ?1")
                .setParameter(1, paper)
                .executeUpdate();
    }

    Preservation of(UUID paper) {
        return em.find(Preservation.class, paper);
    }

    void add(PaperAddition addition) {
        em.persist(addition);
    }

    /** When the oldest paper was signed that has no time stamp yet. */
    Optional<Instant> unstampedSince() {
        return em.createQuery(
                        "select p.signedAt from Preservation p where p.stamped = false order by p.signedAt",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
