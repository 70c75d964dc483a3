package eborder.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gap-free counters: the row stays locked until the transaction ends, so a number is never lost or given twice. */
@Store
public class Counters {
    private final EntityManager em;

    @Inject
    Counters(EntityManager em) {
        this.em = em;
    }

    /** The next number of a series, from 1. @param series for example {@code permit:HPH:2026} */
    public long next(String series) {
        return next(series, 1);
    }

    /** Takes several numbers at once. @return the first of them */
    public long next(String series, int howMany) {
        var last = (Number) em.createNativeQuery("insert into counter (series, value) values (?1, ?2)"
                        + " on conflict (series) do update set value = counter.value + excluded.value returning value")
                .setParameter(1, series)
                .setParameter(2, (long) howMany)
                .getSingleResult();
        return last.longValue() - howMany + 1;
    }
}
