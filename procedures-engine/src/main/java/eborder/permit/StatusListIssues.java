package eborder.permit;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The status lists as issued, and what the next one has to say. */
@Store
public class StatusListIssues {
    /** What is held from a lost database ends when the permit has expired, if it is known at all. */
    private static final String NO_PASS = "select statusindex from permit where statuslist = ?1 and number is not null"
            + " and status in ('SUSPENDED', 'RETURNED', 'LOST', 'REPLACED', 'REVOKED') and validuntil > ?2"
            + " union select h.statusindex from status_list_held h where h.list = ?1 and not exists (select 1 from permit p"
            + " where p.statuslist = h.list and p.statusindex = h.statusindex and p.number is not null and p.validuntil <= ?2)";

    private static final String ISSUE =
            "select list, sequence, issuedat, nextat, fingerprint, head, bits from status_list_issue where list = ?1";

    private final EntityManager em;

    @Inject
    StatusListIssues(EntityManager em) {
        this.em = em;
    }

    /** Those who may not pass. @param since expired permits are left out: they say so themselves */
    StatusBits noPass(int list, Instant since) {
        var last = (Number) em.createNativeQuery(
                        "select coalesce(max(statusindex), 0) from permit where statuslist = ?1 and number is not null")
                .setParameter(1, list)
                .getSingleResult();
        List<?> set = em.createNativeQuery(NO_PASS)
                .setParameter(1, list)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        var indexes = set.stream().mapToInt(one -> ((Number) one).intValue()).toArray();
        int greatest = Math.max(last.intValue(), Arrays.stream(indexes).max().orElse(0));
        return StatusBits.of(greatest, indexes);
    }

    Optional<StatusListIssue> newest(int list) {
        return one(
                em.createNativeQuery(ISSUE + " order by sequence desc limit 1").setParameter(1, list));
    }

    Optional<StatusListIssue> find(int list, long sequence) {
        return one(em.createNativeQuery(ISSUE + " and sequence = ?2")
                .setParameter(1, list)
                .setParameter(2, sequence));
    }

    private static Optional<StatusListIssue> one(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> issue((Object[]) row));
    }

    private static StatusListIssue issue(Object[] row) {
        return new StatusListIssue(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).longValue(),
                moment(row[2]),
                moment(row[3]),
                (String) row[4],
                (String) row[5],
                (byte[]) row[6]);
    }

    private static Instant moment(Object column) {
        return column instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    /** @return false if another node has issued that sequence meanwhile */
    boolean addOnce(StatusListIssue issue) {
        return em.createNativeQuery(
                                "insert into status_list_issue (list, sequence, issuedat, nextat, fingerprint, head, bits)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
                        .setParameter(1, issue.list())
                        .setParameter(2, issue.sequence())
                        .setParameter(3, issue.issuedAt().atOffset(ZoneOffset.UTC))
                        .setParameter(4, issue.nextAt().atOffset(ZoneOffset.UTC))
                        .setParameter(5, issue.fingerprint())
                        .setParameter(6, issue.head())
                        .setParameter(7, issue.bits())
                        .executeUpdate()
                == 1;
    }

    /** Forgets the lists before a sequence. */
    void forget(int list, long before) {
        em.createNativeQuery("delete from status_list_issue where list = ?1 and sequence < ?2")
                .setParameter(1, list)
                .setParameter(2, before)
                .executeUpdate();
    }

    /** What a lost database had set stays set. */
    void hold(int list, int[] indexes) {
        for (int index : indexes) {
            em.createNativeQuery(
                            "insert into status_list_held (list, statusindex) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, list)
                    .setParameter(2, index)
                    .executeUpdate();
        }
    }

    /** An officer has looked at it: it isn't held any more. */
    void release(Permit permit) {
        em.createNativeQuery("delete from status_list_held where list = ?1 and statusindex = ?2")
                .setParameter(1, permit.statusList())
                .setParameter(2, permit.statusIndex())
                .executeUpdate();
    }
}
