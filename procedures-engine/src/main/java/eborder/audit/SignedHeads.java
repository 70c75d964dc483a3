package eborder.audit;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The heads that were signed. */
@Store
class SignedHeads {
    private final EntityManager entityManager;

    @Inject
    SignedHeads(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The chain's newest link, unless a head was signed after that moment or covers it already. */
    Optional<AuditHead> unsigned(Instant after, Instant now) {
        List<?> found = entityManager
                .createNativeQuery("""
            select l.seq, l.hash from audit_link l
             where not exists (select 1 from audit_head h where h.at > ?1 or h.seq >= l.seq)
             order by l.seq desc limit 1""")
                .setParameter(1, after.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new AuditHead((Long) row[0], (byte[]) row[1], now))
                .findFirst();
    }

    /** A head that another node has signed meanwhile stays. */
    void add(AuditHead head, String jws) {
        entityManager
                .createNativeQuery(
                        "insert into audit_head (seq, hash, at, jws) values (?1, ?2, ?3, ?4) on conflict (seq) do nothing")
                .setParameter(1, head.seq())
                .setParameter(2, head.hash())
                .setParameter(3, head.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, jws)
                .executeUpdate();
    }
}
