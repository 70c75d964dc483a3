package eborder.screening.citizen;

import eborder.dossier.DossierStatus;
import eborder.screening.NoAnswer;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The questions about citizens with their answers. Leases and waiting times run on the database's clock, the same for all nodes. */
@Store
class CitizenChecks {
    private static final String WAITING =
            "d.status in (%s)".formatted(DossierStatus.listed(DossierStatus.WAITING_FOR_OFFICER));
    private static final String IN_FORCE = "d.status in (%s)".formatted(DossierStatus.listed(DossierStatus.IN_FORCE));

    /** Asked each second, it must be answered from the indexes of what waits. */
    private static final String UNASKED = """
            (select d.id, d.receivedat as since from dossier d where %s
                and not exists (select 1 from citizen_round r where r.dossier = d.id and r.versionno = d.versionno)
              order by d.receivedat limit ?1)
            union all
            (select d.id, r.at from citizen_round r join dossier d on d.id = r.dossier and d.versionno = r.versionno and %s
              where r.people is null order by r.at limit ?1)
            order by since limit ?1""".formatted(WAITING, IN_FORCE);

    private static final String ROUND = """
            insert into citizen_round as r (dossier, versionno, at, people) values (cast(?1 as uuid), ?2, ?3, ?4)
            on conflict (dossier, versionno) do update set at = excluded.at, people = excluded.people where r.people is null""";

    private static final String END_UNNEEDED = """
            update citizen_check c set endedat = ?1, claimeduntil = null from dossier d
             where c.result is null and c.endedat is null and d.id = c.dossier
               and (d.versionno <> c.versionno or not (%s or %s and exists (
                      select 1 from citizen_round r where r.dossier = c.dossier and r.versionno = c.versionno and r.amended)))""".formatted(WAITING, IN_FORCE);

    private final EntityManager em;

    @Inject
    CitizenChecks(EntityManager em) {
        this.em = em;
    }

    /** Dossiers that wait for an officer, or were amended, and of whose newest version nobody was asked about, the oldest first. */
    List<UUID> unasked(int most) {
        List<?> found = sql(UNASKED).setParameter(1, most).getResultList();
        return found.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
    }

    /** @return whether the round is begun now: false if it was before, be it by another node in this very moment */
    boolean beginOnce(UUID dossier, int versionNo, int people, Instant now) {
        return sql(ROUND)
                        .setParameter(1, dossier.toString())
                        .setParameter(2, versionNo)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .setParameter(4, people)
                        .executeUpdate()
                == 1;
    }

    /** @param places none of them has a space */
    void add(UUID dossier, int versionNo, String unit, List<String> places) {
        sql("insert into citizen_check (question, dossier, versionno, unit, place) select gen_random_uuid(),"
                        + " cast(?1 as uuid), ?2, ?3, place from unnest(string_to_array(?4, ' ')) place")
                .setParameter(1, dossier.toString())
                .setParameter(2, versionNo)
                .setParameter(3, unit)
                .setParameter(4, String.join(" ", places))
                .executeUpdate();
    }

    /** What is open of dossiers that were decided or filed anew is asked no more; what came by an amendment is, while it is in force. */
    void endUnneeded(Instant now) {
        sql(END_UNNEEDED).setParameter(1, now.atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** A version of a dossier. */
    record Version(UUID dossier, int versionNo) {}

    /** A question, and where in the version stands whom it is about. */
    record Claimed(UUID question, Version version, String place) {}

    /** Questions that are now the caller's alone; two callers never get the same. */
    List<Claimed> claim(int most, long leaseSeconds) {
        List<?> found =
                sql("""
            with due as materialized (
              select question from citizen_check where result is null and endedat is null and nexttryat <= now()
                 and (claimeduntil is null or claimeduntil < now())
               order by nexttryat limit ?1 for update skip locked)
            update citizen_check c set claimeduntil = now() + ?2 * interval '1 second', attempts = attempts + 1
              from due where c.question = due.question returning c.question, c.dossier, c.versionno, c.place""").setParameter(1, most).setParameter(2, leaseSeconds).getResultList();
        return found.stream().map(row -> claimed((Object[]) row)).toList();
    }

    private static Claimed claimed(Object[] row) {
        return new Claimed((UUID) row[0], new Version((UUID) row[1], (Integer) row[2]), (String) row[3]);
    }

    /** Where somebody stands of whom no match was found. */
    record Missed(UUID dossier, String place) {}

    /** Keeps answers to questions that are still open, and says who of them doesn't match. */
    List<Missed> answered(List<CitizenAnswer> answers, Instant now) {
        List<?> found = sql("""
            with given as (
              update citizen_check c set result = a.result, answeredat = ?3, why = null, claimeduntil = null
                from unnest(cast(?1 as uuid[]), string_to_array(?2, ' ')) as a (question, result)
               where c.question = a.question and c.result is null and c.endedat is null
              returning c.dossier, c.place, c.result)
            select dossier, place from given where result = 'NO_MATCH' order by dossier, place""")
                .setParameter(
                        1, array(answers.stream().map(CitizenAnswer::question).toList()))
                .setParameter(
                        2,
                        answers.stream()
                                .map(answer -> CitizenResult.of(answer).name())
                                .collect(Collectors.joining(" ")))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Missed((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Another try after 1, 2, 4 … 600 seconds or the given ones, and up to a quarter more. */
    void postpone(Collection<UUID> questions, NoAnswer why, int pause) {
        sql("update citizen_check set why = ?2, claimeduntil = null, nexttryat = now() + greatest(?3,"
                        + " least(600, power(2, least(attempts, 11) - 1))) * (1 + random() / 4) * interval '1 second'"
                        + " where question = any (cast(?1 as uuid[])) and result is null")
                .setParameter(1, array(questions))
                .setParameter(2, why.name())
                .setParameter(3, pause)
                .executeUpdate();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    List<CitizenRow> rows(UUID dossier, int versionNo) {
        List<?> found = sql("select place, result, why, endedat is not null from citizen_check"
                        + " where dossier = cast(?1 as uuid) and versionno = ?2 order by place")
                .setParameter(1, dossier.toString())
                .setParameter(2, versionNo)
                .getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static CitizenRow row(Object[] row) {
        return new CitizenRow(
                (String) row[0],
                row[1] == null ? null : CitizenResult.valueOf((String) row[1]),
                row[2] == null ? null : NoAnswer.valueOf((String) row[2]),
                (Boolean) row[3]);
    }

    /** Whether the citizens of that version were asked about. */
    boolean isAsked(UUID dossier, int versionNo) {
        return (Boolean) sql("select exists (select 1 from citizen_round"
                        + " where dossier = cast(?1 as uuid) and versionno = ?2 and people is not null)")
                .setParameter(1, dossier.toString())
                .setParameter(2, versionNo)
                .getSingleResult();
    }

    private Query sql(String text) {
        return em.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }
}
