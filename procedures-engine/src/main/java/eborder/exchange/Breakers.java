package eborder.exchange;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;

/** One circuit breaker for each partner, the same for all nodes, on the database's clock. */
@Store
public class Breakers {
    /** Failures in a row that open it. */
    static final int FAILURES = 5;

    /** How long it stays open; a partner that is back is told within it. */
    static final Duration OPEN = Duration.ofSeconds(10);

    /** A partner that asks for more is asked again after it. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final EntityManager entityManager;

    @Inject
    Breakers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many notices may be tried now, of so many. */
    int allowed(Partner partner, int most) {
        return all().stream()
                .filter(breaker -> breaker.partner() == partner)
                .findFirst()
                .map(breaker -> switch (breaker.state()) {
                    case CLOSED -> most;
                    case HALF_OPEN -> 1;
                    case OPEN -> 0;
                })
                .orElse(most);
    }

    /** Of partners with whom something has gone wrong since the portal stands. */
    public List<Breaker> all() {
        List<?> found = entityManager.createNativeQuery("""
                select partner, failures, since, coalesce(open_until > now(), false), last_error
                  from breaker order by partner""").getResultList();
        return found.stream().map(row -> breaker((Object[]) row)).toList();
    }

    private static Breaker breaker(Object[] row) {
        int failures = (Integer) row[1];
        var notOpen = failures >= FAILURES ? Breaker.State.HALF_OPEN : Breaker.State.CLOSED;
        return new Breaker(
                Partner.valueOf((String) row[0]),
                (Boolean) row[3] ? Breaker.State.OPEN : notOpen,
                ((Timestamp) row[2]).toInstant(),
                failures,
                (String) row[4]);
    }

    /** It answered: closed. */
    void succeeded(Partner partner) {
        entityManager
                .createNativeQuery(
                        "update breaker set failures = 0, since = now(), open_until = null, last_error = null"
                                + " where partner = ?1 and failures > 0")
                .setParameter(1, partner.name())
                .executeUpdate();
    }

    /** @param pause that it asked for, zero if it didn't */
    void failed(Partner partner, String error, Duration pause) {
        long asked = Math.min(pause.toSeconds(), LONGEST.toSeconds());
        entityManager
                .createNativeQuery("""
            insert into breaker as b (partner, failures, since, open_until, last_error)
            values (?1, 1, now(), case when ?3 > 0 then now() + ?3 * interval '1 second' end, ?2)
            on conflict (partner) do update
               set failures = b.failures + 1, last_error = ?2,
                   since = case when b.failures = 0 or b.failures + 1 = ?4 then now() else b.since end,
                   open_until = now() + greatest(?3, case when b.failures + 1 >= ?4 then ?5 else 0 end) * interval '1 second'""")
                .setParameter(1, partner.name())
                .setParameter(2, error)
                .setParameter(3, asked)
                .setParameter(4, FAILURES)
                .setParameter(5, OPEN.toSeconds())
                .executeUpdate();
    }
}
