package eborder.exchange;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/**
 * What went over the wire, kept byte for byte and never changed. Who adds an exchange writes its {@link #facts} into the audit trail in the
 * same transaction: the trail's chain then covers the archive (decision 42).
 */
@Store
class MessageArchive {
    private final EntityManager entityManager;

    @Inject
    MessageArchive(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One that we began. @return the exchange's own id */
    UUID add(Partner partner, Instant at, Exchange exchange) {
        return add(partner, at, exchange, false);
    }

    /** One that the partner began: {@code sent} is the partner's message, {@code receipt} our answer. @return the exchange's own id */
    UUID addIncoming(Partner partner, Instant at, Exchange exchange) {
        return add(partner, at, exchange, true);
    }

    private UUID add(Partner partner, Instant at, Exchange exchange, boolean incoming) {
        var id = UUID.randomUUID();
        entityManager
                .createNativeQuery("""
            insert into message_archive (id, partner, at, sent, sent_type, sent_signature, answer, answer_type, answer_signature, incoming)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, id)
                .setParameter(2, partner.name())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, exchange.sent().bytes())
                .setParameter(5, exchange.sent().type())
                .setParameter(6, exchange.sent().signature())
                .setParameter(7, exchange.receipt().bytes())
                .setParameter(8, exchange.receipt().type())
                .setParameter(9, exchange.receipt().signature())
                .setParameter(10, incoming)
                .executeUpdate();
        return id;
    }

    /** What the audit trail keeps of it: its id and the fingerprints of both messages in hexadecimal. */
    static Map<String, String> facts(UUID id, Exchange exchange) {
        return Map.of(
                "exchange", id.toString(),
                "sent", exchange.sent().fingerprint().hex(),
                "answer", exchange.receipt().fingerprint().hex());
    }
}
