package eborder.audit;

import eborder.shared.PlainSql;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/** The chain's links and the deeds that wait for one. */
@Store
class AuditLinks {
    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCK = 0x65_41_75_64_69_74L;

    private static final String LINK = """
            with link as (
              insert into audit_link (seq, event_id, previous, hash)
              select * from unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as bytea[]), cast(? as bytea[]))
              returning event_id)
            delete from audit_unlinked u using link l where u.event_id = l.event_id""";

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

    /** In one journey to the database: at a busy gate there are hundreds in a second. */
    void add(List<AuditLink> links) {
        PlainSql.write(
                entityManager.unwrap(Connection.class),
                LINK,
                List.of(
                        links.stream().map(AuditLink::seq).toArray(Long[]::new),
                        links.stream().map(AuditLink::eventId).toArray(Long[]::new),
                        links.stream().map(AuditLink::previous).toArray(byte[][]::new),
                        links.stream().map(AuditLink::hash).toArray(byte[][]::new)));
    }
}
