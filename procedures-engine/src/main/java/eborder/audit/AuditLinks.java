package eborder.audit;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The chain's links and the deeds that wait for one. */
@Store
class AuditLinks {
    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCK = 0x65_41_75_64_69_74L;

    private final EntityManager entityManager;

    @Inject
    AuditLinks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Only one node links at a time; the lock ends with the transaction. */
    boolean lock() {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    Optional<AuditLink> last() {
        return entityManager
                .createQuery("select l from AuditLink l order by l.seq desc", AuditLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<UnlinkedDeed> waiting(int atMost) {
        List<?> found =
                entityManager.createNativeQuery("""
                        select e.id, e.digest from audit_unlinked u join audit_event e on e.id = u.event_id
                         order by e.id limit ?1""").setParameter(1, atMost).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new UnlinkedDeed((Long) row[0], (byte[]) row[1]))
                .toList();
    }

    void add(List<AuditLink> links) {
        links.forEach(entityManager::persist);
        entityManager.flush();
        entityManager
                .createNativeQuery("""
                        delete from audit_unlinked u using audit_link l
                         where l.event_id = u.event_id and l.seq between ?1 and ?2""")
                .setParameter(1, links.get(0).seq())
                .setParameter(2, links.get(links.size() - 1).seq())
                .executeUpdate();
    }
}
