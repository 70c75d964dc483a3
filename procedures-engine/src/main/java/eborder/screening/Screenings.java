package eborder.screening;

import eborder.dossier.DossierStatus;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The questions about people with their answers. Leases and waiting times run on the database's clock, the same for all nodes. */
@Store
class Screenings {
    /** The states stand in plain SQL: asked each second, it must be answered from the indexes of what waits. */
    private static final String UNASKED = """
            (select cast(d.id as text), d.receivedat as since from dossier d where d.status in (%s)
                and not exists (select 1 from screening_round r where r.dossier = d.id and r.versionno = d.versionno)
              order by d.receivedat limit ?1)
            union all
            (select cast(d.id as text), r.at from screening_round r
               join dossier d on d.id = r.dossier and d.versionno = r.versionno and d.status in (%s)
              where r.people is null order by r.at limit ?1)
            order by since limit ?1""".formatted(
            DossierStatus.listed(DossierStatus.WAITING_FOR_OFFICER), DossierStatus.listed(DossierStatus.IN_FORCE));

    private static final String ASKED = "select exists (select 1 from screening_round"
            + " where dossier = cast(?1 as uuid) and versionno = ?2 and people is not null)";

    private static final String ROUND = """
            insert into screening_round as r (dossier, versionno, at, people) values (cast(?1 as uuid), ?2, ?3, ?4)
            on conflict (dossier, versionno) do update set at = excluded.at, people = excluded.people where r.people is null""";

    private static final String ADD =
            "insert into screening (id, question, dossier, versionno, unit, fullname, sex, dateofbirth,"
                    + " nationality, documenttype, documentnumber, addedat, version) values (gen_random_uuid(), gen_random_uuid(),"
                    + " cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)";

    /** What the permit doesn't say of its holder's document stands beside what was filed. */
    private static final String ADD_PERMITS = """
            insert into screening (id, question, dossier, versionno, permit, unit, fullname, sex, dateofbirth, nationality,
              documenttype, documentnumber, addedat, version)
            select gen_random_uuid(), gen_random_uuid(), p.dossier, p.dossierversion, p.id, p.unit, p.fullname, p.sex,
              cast(p.dateofbirth as text), p.nationality, coalesce((select f.documenttype from screening f
                where f.dossier = any (array(select p.dossier union all select a.id from dossier a where a.changes = p.dossier))
                  and f.permit is null and f.nationality = p.nationality
                  and f.documentnumber = p.documentnumber and f.fullname = p.fullname limit 1), ''), p.documentnumber, ?1, 1
              from permit p where p.status = 'APPROVED' and not exists (select 1 from screening s where s.permit = p.id)
            -- several ask at once: in one order nobody waits for whoever waits for them
             order by p.id
            on conflict do nothing""";

    private static final String RENEW = """
            update screening s set question = gen_random_uuid(), result = null, validuntil = null, answeredat = null,
                   nexttryat = now(), claimeduntil = null, version = s.version + 1
              from permit p where p.id = s.permit and p.status = 'APPROVED' and s.result = 'CLEAR' and s.validuntil <= ?1""";

    private static final String CLAIM = """
            with due as materialized (
              select id from screening where decision is null and (result is null or why is not null) and nexttryat <= now()
                 and (claimeduntil is null or claimeduntil < now()) and (permit is not null or not ?3)
               order by permit is null, nexttryat limit ?1 for update skip locked)
            update screening s set claimeduntil = now() + ?2 * interval '1 second', attempts = attempts + 1
              from due where s.id = due.id returning cast(s.id as text)""";

    private static final String POSTPONE = "update screening set claimeduntil = null, nexttryat = now()"
            + " + least(60, power(2, least(attempts, 7) - 1)) * (1 + random() / 4) * interval '1 second' where id = any (cast(?1 as uuid[]))";

    private static final String ROW = "select new eborder.screening.ScreeningRow(s.id, s.permit, s.fullName,"
            + " s.nationality, s.documentNumber, s.result, s.why, s.caseRef, s.answeredAt, s.decision, s.reason, s.decidedBy,"
            + " s.decidedAt) from Screening s where s.dossier = :dossier and (s.versionNo = :version or s.permit is not null)"
            + " order by case when s.decision is null then 0 else 1 end, s.fullName, s.addedAt";

    private final EntityManager em;

    @Inject
    Screenings(EntityManager em) {
        this.em = em;
    }

    /** Dossiers that wait for an officer, or were amended, and of whose newest version nobody was asked about, the oldest first. */
    List<UUID> unasked(int most) {
        List<?> found = em.createNativeQuery(UNASKED).setParameter(1, most).getResultList();
        return found.stream()
                .map(row -> UUID.fromString(((Object[]) row)[0].toString()))
                .toList();
    }

    /** @return whether the round is begun now: false if it was before, be it by another node in this very moment */
    boolean beginOnce(UUID dossier, int versionNo, int people, Instant now) {
        return em.createNativeQuery(ROUND)
                        .setParameter(1, dossier.toString())
                        .setParameter(2, versionNo)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .setParameter(4, people)
                        .executeUpdate()
                == 1;
    }

    void add(UUID dossier, int versionNo, String unit, ScreenedPerson person, Instant now) {
        em.createNativeQuery(ADD)
                .setParameter(1, dossier.toString())
                .setParameter(2, versionNo)
                .setParameter(3, unit)
                .setParameter(4, person.fullName())
                .setParameter(5, person.sex())
                .setParameter(6, person.dateOfBirth())
                .setParameter(7, person.nationality())
                .setParameter(8, person.documentType())
                .setParameter(9, person.documentNumber())
                .setParameter(10, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Asks about the holders of approved permits, once each, and anew where the answer doesn't count any more. */
    int addApproved(Instant now) {
        em.createNativeQuery(RENEW)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return em.createNativeQuery(ADD_PERMITS)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Questions that are now the caller's alone, those before a permit first, or those alone; two callers never get the same. */
    List<Screening> claim(int most, boolean permitsOnly, long leaseSeconds) {
        List<?> ids = em.createNativeQuery(CLAIM)
                .setParameter(1, most)
                .setParameter(2, leaseSeconds)
                .setParameter(3, permitsOnly)
                .getResultList();
        return withIds(ids.stream().map(id -> UUID.fromString(id.toString())).toList());
    }

    /** Another try after 1, 2, 4 … 60 seconds, a little more or less for each. */
    void postpone(Collection<UUID> ids) {
        em.createNativeQuery(POSTPONE)
                .setParameter(1, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    List<Screening> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from Screening s where s.id in :ids order by s.addedAt", Screening.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** All of a dossier, locked until the transaction ends. */
    List<Screening> lockOf(UUID dossier) {
        return em.createQuery("select s from Screening s where s.dossier = :dossier order by s.id", Screening.class)
                .setParameter("dossier", dossier)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What officers have decided about people of a dossier. */
    List<Screening> decided(UUID dossier) {
        return em.createQuery(
                        "select s from Screening s where s.dossier = :dossier and s.decision is not null order by s.decidedAt",
                        Screening.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    List<ScreeningRow> rows(UUID dossier, int versionNo) {
        return em.createQuery(ROW, ScreeningRow.class)
                .setParameter("dossier", dossier)
                .setParameter("version", versionNo)
                .getResultList();
    }

    /** Whether people of that version, or of its permits, were asked about. */
    boolean isAsked(UUID dossier, int versionNo) {
        return (Boolean) em.createNativeQuery(ASKED)
                .setParameter(1, dossier.toString())
                .setParameter(2, versionNo)
                .getSingleResult();
    }
}
