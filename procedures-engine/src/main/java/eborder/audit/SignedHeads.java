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

    /** The chain's newest link but for deeds about heads, unless a head was signed after that moment or covers it already. */
    Optional<AuditHead> unsigned(Instant after, Instant now) {
        List<?> found = entityManager
                .createNativeQuery("""
            select (select count(*) + 1 from audit_head), l.seq, l.hash,
                   coalesce((select encode(sha256(convert_to(jws, 'UTF8')), 'hex') from audit_head order by seq desc limit 1), '')
              from audit_link l join audit_event e on e.id = l.event_id
             where e.event <> 'AUDIT_HEAD_SIGNED' and not exists (select 1 from audit_head h where h.at > ?1)
               and l.seq > coalesce((select max(seq) from audit_head), 0)
             order by l.seq desc limit 1""")
                .setParameter(1, after.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new AuditHead((Long) row[0], (Long) row[1], (byte[]) row[2], (String) row[3], now))
                .findFirst();
    }

    /** @return false for a head that another node has signed meanwhile, which stays */
    boolean add(AuditHead head, String jws) {
        return entityManager
                        .createNativeQuery(
                                "insert into audit_head (no, seq, hash, at, jws) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                        .setParameter(1, head.no())
                        .setParameter(2, head.seq())
                        .setParameter(3, head.hash())
                        .setParameter(4, head.at().atOffset(ZoneOffset.UTC))
                        .setParameter(5, jws)
                        .executeUpdate()
                == 1;
    }
}
