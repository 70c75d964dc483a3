package eborder.exchange;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the archive keeps. Messages name people: the caller has checked that its reader may see them. */
@Store
public class ArchivedExchanges {
    private static final String COLUMNS = """
        select m.id, m.partner, m.at, m.incoming, m.sent, m.sent_type, m.sent_signature, m.answer, m.answer_type, m.answer_signature,
               i.message_id, i.dossier
          from message_archive m left join inbox i on i.exchange = m.id\040\
        """;

    private final EntityManager entityManager;

    @Inject
    ArchivedExchanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param id may be null, which none has */
    public Optional<ArchivedExchange> find(UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        List<?> found = entityManager
                .createNativeQuery(COLUMNS + "where m.id = cast(?1 as uuid)")
                .setParameter(1, id.toString())
                .getResultList();
        return found.stream().map(row -> exchange((Object[]) row)).findFirst();
    }

    /** What the partner was told of a dossier, oldest first. */
    public List<ArchivedExchange> toldOf(UUID dossier, Partner partner, int most) {
        List<?> found = entityManager
                .createNativeQuery(COLUMNS + """
                    where m.id in (select o.exchange from outbox o where o.order_key = cast(?1 as uuid) and o.partner = ?2 and o.exchange is not null)
                    order by m.at, m.id limit ?3\
                    """)
                .setParameter(1, dossier.toString())
                .setParameter(2, partner.name())
                .setParameter(3, most)
                .getResultList();
        return found.stream().map(row -> exchange((Object[]) row)).toList();
    }

    private static ArchivedExchange exchange(Object[] row) {
        return new ArchivedExchange(
                (UUID) row[0],
                Partner.valueOf((String) row[1]),
                ((Timestamp) row[2]).toInstant(),
                (Boolean) row[3],
                new Exchange(message(row, 4), message(row, 7)),
                (String) row[10],
                (UUID) row[11]);
    }

    private static Message message(Object[] row, int at) {
        return new Message((byte[]) row[at], (String) row[at + 1], (String) row[at + 2]);
    }
}
