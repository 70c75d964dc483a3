package eborder.portcall;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What other agencies told of ships' calls. */
@Store
public class CallEvents {
    private final EntityManager entityManager;

    @Inject
    CallEvents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(CallEvent event, Instant now) {
        entityManager
                .createNativeQuery("""
            insert into call_event (agency, event_id, kind, imo, port, at, received_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, event.kind().agency().name())
                .setParameter(2, event.id())
                .setParameter(3, event.kind().name())
                .setParameter(4, event.imo().digits())
                .setParameter(5, event.port())
                .setParameter(6, event.at().atOffset(ZoneOffset.UTC))
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * What was told of a call, oldest first by the agencies' own times: of its ship in its port, since the ship last left there. The caller has
     * checked that its reader may see the call.
     */
    public List<CallEvent> ofCall(UUID call) {
        List<?> found = entityManager
                .createNativeQuery("""
            select e.event_id, e.kind, e.imo, e.port, e.at from call_event e join port_call c on c.imo = e.imo and c.port = e.port
             where c.id = cast(?1 as uuid)
               and e.at > coalesce((select max(b.leftat) from port_call b
                                     where b.imo = c.imo and b.port = c.port and b.id <> c.id and b.leftat <= c.openedat), '-infinity')
               and e.at <= coalesce(c.leftat + interval '1 day', 'infinity')
             order by e.at, e.received_at, e.event_id""")
                .setParameter(1, call.toString())
                .getResultList();
        return found.stream().map(row -> event((Object[]) row)).toList();
    }

    private static CallEvent event(Object[] row) {
        return new CallEvent(
                (String) row[0],
                CallEventKind.valueOf((String) row[1]),
                new ImoNumber((String) row[2]),
                (String) row[3],
                ((Timestamp) row[4]).toInstant());
    }
}
