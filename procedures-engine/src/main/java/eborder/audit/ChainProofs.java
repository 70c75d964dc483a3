package eborder.audit;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where deeds stand in the chain, for a stranger to check. */
@Store
public class ChainProofs {
    /** An hour of the busiest gate; without a head behind them fewer are of use. */
    private static final int MOST_LINKS = 200_000;

    private final EntityManager entityManager;

    @Inject
    ChainProofs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Of the deed that keeps the fingerprints of an archived exchange. */
    public Optional<ChainProof> ofExchange(UUID exchange) {
        List<?> found = entityManager
                .createNativeQuery("""
                    select e.event, e.at, e.actor, e.subject, cast(e.facts as text), l.seq, encode(l.previous, 'hex'), h.seq, h.jws
                      from audit_event e left join audit_link l on l.event_id = e.id
                      left join lateral (select seq, jws from audit_head where seq >= l.seq order by seq limit 1) h on true
                     where e.facts->>'exchange' = ?1 order by e.id limit 1\
                    """)
                .setParameter(1, exchange.toString())
                .getResultList();
        return found.stream().map(row -> proof((Object[]) row)).findFirst();
    }

    private ChainProof proof(Object[] row) {
        var seq = (Long) row[5];
        return new ChainProof(
                AuditEvent.valueOf((String) row[0]),
                ((Timestamp) row[1]).toInstant(),
                (String) row[2],
                (String) row[3],
                AuditFacts.read((String) row[4]),
                seq,
                (String) row[6],
                seq == null ? List.of() : digests(seq, row[7] == null ? Long.MAX_VALUE : (Long) row[7]),
                (String) row[8]);
    }

    private List<String> digests(long from, long to) {
        List<?> found = entityManager
                .createNativeQuery(
                        "select encode(e.digest, 'hex') from audit_link l join audit_event e on e.id = l.event_id"
                                + " where l.seq between ?1 and ?2 order by l.seq limit " + MOST_LINKS)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
