package eborder.exchange;

import eborder.shared.PlainSql;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notices that wait for a partner. Leases and waiting times run on the database's clock, the same for all nodes. */
@Store
public class Outbox {
    /** Failures of a notice, while others got through, after which it is parked. */
    static final int REFUSALS = 20;

    private static final String COLUMNS = "insert into outbox (message_id, kind, order_key, payload, at, partner) ";

    private static final String ADD =
            COLUMNS + "values (?, ?, ?, cast(? as jsonb), ?, ?) on conflict (message_id) do nothing";

    /** The same, to go with a deed in one journey to the database: kept if {@code done} has a row and there is something to tell. */
    public static final String TOLD = COLUMNS
            + "select cast(? as uuid), ?, cast(? as uuid), cast(? as jsonb), cast(? as timestamptz), ? from done where cast(? as boolean)"
            + " on conflict (message_id) do nothing";

    private final EntityManager entityManager;

    @Inject
    Outbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps the notice in the transaction of the deed it tells of; one with its id is there once. */
    public void add(Notice notice) {
        PlainSql.write(entityManager.unwrap(Connection.class), ADD, values(notice));
    }

    /** What stands in the places of {@link #TOLD}; an empty one tells nobody. */
    public static List<Object> told(Optional<Notice> notice) {
        var values = new ArrayList<>(notice.map(Outbox::values).orElse(Collections.nCopies(6, null)));
        values.add(notice.isPresent());
        return values;
    }

    private static List<Object> values(Notice notice) {
        return List.of(
                notice.messageId(),
                notice.kind().name(),
                notice.orderKey(),
                notice.payload(),
                notice.at().atOffset(ZoneOffset.UTC),
                notice.kind().partner().name());
    }

    /**
     * Tells the single window once more that a dossier was received and what was decided of it and its permits, in the same order, now that it
     * knows the dossier by another number. A supplement is asked for again only if that is what was said last.
     *
     * @param reference the dossier's number there; {@code year} of it
     * @return how many notices
     */
    public int tellAgain(UUID dossier, String reference, int year, Instant now) {
        return sql("""
            insert into outbox (message_id, kind, order_key, payload, at, partner)
            select gen_random_uuid(), kind, order_key,
                   payload || jsonb_build_object('reference', cast(?2 as text), 'dossierYear', cast(?3 as text)), cast(?4 as timestamptz), partner
              from outbox told
             where order_key = ?1 and partner = 'SINGLE_WINDOW' and discarded_at is null
               and (kind in ('DOSSIER_RECEIVED', 'DOSSIER_CONFIRMED', 'DOSSIER_REFUSED', 'PERMIT_ISSUED', 'PERMIT_REVOKED')
                    or kind = 'SUPPLEMENT_ASKED' and not exists (
                       select 1 from outbox later where later.order_key = told.order_key and later.partner = told.partner and later.id > told.id))
             order by id""")
                .setParameter(1, dossier)
                .setParameter(2, reference)
                .setParameter(3, Integer.toString(year))
                .setParameter(4, now.toString())
                .executeUpdate();
    }

    /** What the single window is told of one dossier, oldest first. The caller has checked that its reader may see the dossier. */
    public List<NoticeRow> ofDossier(UUID orderKey) {
        List<?> found = sql("""
            select message_id, kind, at, attempts, done_at, parked_at, last_error
              from outbox where order_key = ?1 and partner = 'SINGLE_WINDOW' order by id""").setParameter(1, orderKey).getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Lets a parked notice be sent again, whoever asked to give it up. @return whether it was parked */
    public boolean unpark(UUID messageId) {
        return sql("update outbox set parked_at = null, refusals = 0, next_try_at = now(), discard_reason = null, discard_asked_by = null"
                                + " where message_id = ?1 and parked_at is not null and discarded_at is null")
                        .setParameter(1, messageId)
                        .executeUpdate()
                == 1;
    }

    /** Somebody would give up a parked notice. @return whether it is parked and nobody has asked before */
    public boolean askToDiscard(UUID messageId, String username, String reason) {
        return sql("update outbox set discard_reason = ?3, discard_asked_by = ?2"
                                + " where message_id = ?1 and parked_at is not null and discarded_at is null and discard_asked_by is null")
                        .setParameter(1, messageId)
                        .setParameter(2, username)
                        .setParameter(3, reason)
                        .executeUpdate()
                == 1;
    }

    /** Gives it up: it is never sent, and those behind it go on. @return whether somebody else has asked for it */
    public boolean discard(UUID messageId, String username) {
        return sql("update outbox set discarded_at = now(), discarded_by = ?2"
                                + " where message_id = ?1 and parked_at is not null and discarded_at is null and discard_asked_by <> ?2")
                        .setParameter(1, messageId)
                        .setParameter(2, username)
                        .executeUpdate()
                == 1;
    }

    /** How far behind each partner is; partners to whom nothing is open aren't named. */
    public List<PartnerQueue> queues() {
        List<?> found = sql("""
            select partner, count(*) filter (where parked_at is null),
                   cast(coalesce(extract(epoch from now() - min(added_at) filter (where parked_at is null)), 0) as bigint),
                   count(*) filter (where parked_at is not null)
              from outbox where done_at is null and discarded_at is null group by partner order by partner""").getResultList();
        return found.stream().map(row -> queue((Object[]) row)).toList();
    }

    /** How long the first of those that wait for a partner has waited; one row, however many wait. */
    Duration oldestUnsent(Partner partner) {
        List<?> found = sql("""
            select cast(greatest(0, extract(epoch from now() - added_at)) as bigint) from outbox
             where partner = ?1 and done_at is null and parked_at is null and discarded_at is null
             order by id limit 1""").setParameter(1, partner.name()).getResultList();
        return found.isEmpty() ? Duration.ZERO : Duration.ofSeconds((Long) found.get(0));
    }

    private static PartnerQueue queue(Object[] row) {
        return new PartnerQueue(
                Partner.valueOf((String) row[0]), (Long) row[1], Math.max(0, (Long) row[2]), (Long) row[3]);
    }

    /** Notices that aren't repeated by themselves any more, newest first. */
    public List<ParkedNotice> parked(int most) {
        List<?> found = sql("""
            select message_id, partner, kind, at, attempts, parked_at, last_error, discard_reason, discard_asked_by from outbox
             where done_at is null and parked_at is not null and discarded_at is null order by parked_at desc limit ?1""").setParameter(1, most).getResultList();
        return found.stream().map(row -> parked((Object[]) row)).toList();
    }

    private static ParkedNotice parked(Object[] row) {
        return new ParkedNotice(
                (UUID) row[0],
                Partner.valueOf((String) row[1]),
                NoticeKind.valueOf((String) row[2]),
                instant(row[3]),
                (Integer) row[4],
                instant(row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }

    /** Takes notices that are due and have no older open one with their order key; no two holders ever get the same. */
    List<Claim> claim(Partner partner, String holder, int atMost, long leaseSeconds) {
        List<?> found = sql("""
            with due as materialized (
              select message_id from outbox o
               where done_at is null and partner = ?4 and parked_at is null and next_try_at <= now()
                 and (claimed_until is null or claimed_until < now())
                 and not exists (select 1 from outbox older
                                  where older.order_key = o.order_key and older.partner = o.partner
                                    and older.id < o.id and older.done_at is null and older.discarded_at is null)
               order by id limit ?2 for update skip locked)
            update outbox o
               set claimed_by = ?1, claimed_until = now() + ?3 * interval '1 second', attempts = attempts + 1
              from due where o.message_id = due.message_id
            returning o.id, o.message_id, kind, order_key, cast(payload as text), at""")
                .setParameter(1, holder)
                .setParameter(2, atMost)
                .setParameter(3, leaseSeconds)
                .setParameter(4, partner.name())
                .getResultList();
        return found.stream()
                .map(row -> claim(holder, (Object[]) row))
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    /** Marks those whose lease has not passed to someone else, who will send them again and mark them. @return how many */
    int done(List<Claim> claims, UUID exchange) {
        var ids = claims.stream()
                .map(claim -> claim.notice().messageId().toString())
                .collect(Collectors.joining(","));
        return sql("""
                update outbox set done_at = now(), claimed_by = null, claimed_until = null, last_error = null, exchange = ?3
                 where message_id = any(cast(string_to_array(?1, ',') as uuid[])) and claimed_by = ?2 and done_at is null""")
                .setParameter(1, ids)
                .setParameter(2, claims.get(0).holder())
                .setParameter(3, exchange)
                .executeUpdate();
    }

    /** Parks it at once. @return false if the lease has passed to someone else */
    boolean refused(Claim claim, String error) {
        return sql("update outbox set parked_at = now(), failed_at = now(), claimed_by = null, claimed_until = null, last_error = ?3"
                                + " where message_id = ?1 and claimed_by = ?2 and done_at is null")
                        .setParameter(1, claim.notice().messageId())
                        .setParameter(2, claim.holder())
                        .setParameter(3, error)
                        .executeUpdate()
                == 1;
    }

    /** Waits 1, 2, 4 … 60 seconds and up to a quarter more, so that nodes don't come all at once; parks the notice once it alone has failed too often. */
    void failed(Claim claim, String error) {
        sql("""
            update outbox o
               set claimed_by = null, claimed_until = null, last_error = ?3, failed_at = now(),
                   next_try_at = now() + least(60, power(2, least(attempts, 7) - 1)) * (1 + random() / 4) * interval '1 second',
                   refusals = counted.refusals,
                   parked_at = case when counted.refusals >= ?4 then now() end
              from (select message_id, refusals + case when exists (
                              select 1 from outbox other
                               where other.done_at > self.failed_at and other.partner = self.partner) then 1 else 0 end as refusals
                      from outbox self where message_id = ?1) counted
             where o.message_id = counted.message_id and o.claimed_by = ?2 and o.done_at is null""")
                .setParameter(1, claim.notice().messageId())
                .setParameter(2, claim.holder())
                .setParameter(3, error)
                .setParameter(4, REFUSALS)
                .executeUpdate();
    }

    /** Gives back what was claimed but not tried. */
    void release(Claim claim) {
        sql("update outbox set claimed_by = null, claimed_until = null, attempts = attempts - 1"
                        + " where message_id = ?1 and claimed_by = ?2 and done_at is null")
                .setParameter(1, claim.notice().messageId())
                .setParameter(2, claim.holder())
                .executeUpdate();
    }

    private Query sql(String text) {
        return entityManager.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }

    private static Claim claim(String holder, Object[] row) {
        return new Claim(
                (Long) row[0],
                holder,
                new Notice(
                        (UUID) row[1],
                        NoticeKind.valueOf((String) row[2]),
                        (UUID) row[3],
                        (String) row[4],
                        instant(row[5])));
    }

    private static NoticeRow row(Object[] row) {
        return new NoticeRow(
                (UUID) row[0],
                NoticeKind.valueOf((String) row[1]),
                instant(row[2]),
                (Integer) row[3],
                instant(row[4]),
                instant(row[5]),
                (String) row[6]);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
