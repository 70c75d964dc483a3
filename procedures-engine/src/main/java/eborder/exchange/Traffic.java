package eborder.exchange;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What goes to partners, in figures: no message, nobody's name. */
@Store
public class Traffic {
    private final EntityManager entityManager;
    private final Breakers breakers;

    @Inject
    Traffic(EntityManager entityManager, Breakers breakers) {
        this.entityManager = entityManager;
        this.breakers = breakers;
    }

    /** Every partner that is told something, also one to whom nothing was ever sent. */
    public List<PartnerState> partners() {
        List<?> found = entityManager.createNativeQuery("""
            select partner, count(*) filter (where done_at is null and parked_at is null),
                   cast(coalesce(extract(epoch from now() - min(added_at) filter (where done_at is null and parked_at is null)), 0) as bigint),
                   count(*) filter (where parked_at is not null), count(done_at),
                   cast(1000 * percentile_cont(0.95) within group (order by extract(epoch from done_at - added_at)) as bigint),
                   max(done_at)
              from outbox where (done_at is null and discarded_at is null) or done_at > now() - interval '1 hour' group by partner""").getResultList();
        var rows = found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> Partner.valueOf((String) row[0]), Function.identity()));
        var known = breakers.all().stream().collect(Collectors.toMap(Breaker::partner, Function.identity()));
        return Arrays.stream(Partner.values())
                .filter(Traffic::isTold)
                .map(partner -> state(partner, rows, known.get(partner)))
                .toList();
    }

    private static boolean isTold(Partner partner) {
        return Arrays.stream(NoticeKind.values()).anyMatch(kind -> kind.partner() == partner);
    }

    private static PartnerState state(Partner partner, Map<Partner, Object[]> rows, Breaker breaker) {
        var row = rows.getOrDefault(partner, new Object[] {partner.name(), 0L, 0L, 0L, 0L, null, null});
        return new PartnerState(
                partner,
                breaker == null ? Breaker.State.CLOSED : breaker.state(),
                breaker == null ? null : breaker.since(),
                breaker == null ? null : breaker.lastError(),
                new PartnerQueue(partner, (Long) row[1], Math.max(0, (Long) row[2]), (Long) row[3]),
                (Long) row[4],
                (Long) row[5],
                instant(row[6]));
    }

    /** The newest exchanges. */
    public List<ExchangeRow> newest(int most) {
        List<?> found =
                entityManager.createNativeQuery("""
            select m.id, m.partner, m.at, string_agg(distinct o.kind, ' '), count(o.id), m.sent_length, m.answer_length
              from (select id, partner, at, cast(length(sent) as bigint) sent_length, cast(length(answer) as bigint) answer_length
                      from message_archive order by at desc limit ?1) m
              left join outbox o on o.exchange = m.id
             group by m.id, m.partner, m.at, m.sent_length, m.answer_length order by m.at desc""").setParameter(1, most).getResultList();
        return found.stream().map(row -> exchange((Object[]) row)).toList();
    }

    private static ExchangeRow exchange(Object[] row) {
        return new ExchangeRow(
                (UUID) row[0],
                Partner.valueOf((String) row[1]),
                instant(row[2]),
                row[3] == null
                        ? List.of()
                        : Arrays.stream(((String) row[3]).split(" "))
                                .map(NoticeKind::valueOf)
                                .toList(),
                (Long) row[4],
                (Long) row[5],
                (Long) row[6]);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
