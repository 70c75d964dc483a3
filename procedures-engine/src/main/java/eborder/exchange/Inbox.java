package eborder.exchange;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages of partners, each taken once. */
@Store
class Inbox {
    private final EntityManager entityManager;

    @Inject
    Inbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whoever comes with the same message waits until this transaction has ended, on whatever node. */
    void hold(Incoming incoming) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 165)) as text)")
                .setParameter(1, incoming.partner().name() + ' ' + incoming.messageId())
                .getResultList();
    }

    /** What was answered to the message of this id. */
    Optional<KeptReply> reply(Incoming incoming) {
        List<?> found = entityManager
                .createNativeQuery("""
            select i.sha256, m.answer, m.answer_type from inbox i join message_archive m on m.id = i.exchange
             where i.partner = ?1 and i.message_id = ?2""")
                .setParameter(1, incoming.partner().name())
                .setParameter(2, incoming.messageId())
                .getResultList();
        return found.stream().findFirst().map(row -> kept((Object[]) row));
    }

    private static KeptReply kept(Object[] row) {
        return new KeptReply((String) row[0], new Message((byte[]) row[1], (String) row[2], null));
    }

    void add(Incoming incoming, UUID exchange, UUID dossier, Instant at) {
        entityManager
                .createNativeQuery("""
            insert into inbox (partner, message_id, sha256, at, exchange, dossier)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid))""")
                .setParameter(1, incoming.partner().name())
                .setParameter(2, incoming.messageId())
                .setParameter(3, incoming.fingerprint().hex())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, exchange)
                .setParameter(6, dossier == null ? null : dossier.toString())
                .executeUpdate();
    }
}
