package eborder.permit;

import eborder.paper.Signers;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The permits. */
@Store
public class Permits {
    private static final String ROW = "select new eborder.permit.PermitRow(p.id, p.dossier, p.code, p.number, p.status,"
            + " p.holder.fullName, p.holder.nationality, p.holder.rankCode, p.holder.position, p.holder.documentNumber, p.imo, p.shipName, d.subject,"
            + " p.requestedAt, p.validFrom, p.validUntil, p.issuedAt, p.endReason, p.endCode, p.replaces, p.version) from Permit p join Dossier d on d.id = p.dossier ";

    private final EntityManager em;

    @Inject
    Permits(EntityManager em) {
        this.em = em;
    }

    public void add(Permit permit) {
        em.persist(permit);
    }

    /** Requested and approved permits, oldest first, at most 500. */
    public List<PermitRow> waiting(String unit) {
        return em.createQuery(
                        ROW + "where p.unit = :unit and p.status in (eborder.permit.PermitStatus.REQUESTED,"
                                + " eborder.permit.PermitStatus.APPROVED) order by p.requestedAt, p.rowNo",
                        PermitRow.class)
                .setParameter("unit", unit)
                .setMaxResults(500)
                .getResultList();
    }

    /** Those of the unit that have a number, newest first, at most 100. */
    List<PermitRow> registered(String unit) {
        return rows("where p.unit = :unit and p.number is not null order by p.number desc")
                .setParameter("unit", unit)
                .setMaxResults(100)
                .getResultList();
    }

    Optional<PermitRow> registered(PermitNumber number, String unit) {
        return rows("where p.unit = :unit and p.number = :number")
                .setParameter("unit", unit)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public List<PermitRow> ofDossier(UUID dossier) {
        return rows("where p.dossier = :dossier order by p.rowNo, p.requestedAt")
                .setParameter("dossier", dossier)
                .getResultList();
    }

    Optional<PermitRow> ofCompanyRow(PermitNumber number, UUID company) {
        return rows("where p.company = :company and p.number = :number")
                .setParameter("company", company)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The company's permits, newest first, at most 500. */
    public List<PermitRow> ofCompany(UUID company) {
        return rows("where p.company = :company order by p.requestedAt desc, p.rowNo")
                .setParameter("company", company)
                .setMaxResults(500)
                .getResultList();
    }

    /** What the holders of a dossier's permits have already, asked for in other dossiers of whatever company. */
    List<HeldAlready> heldAlready(UUID dossier) {
        return em.createQuery(
                        "select new eborder.permit.HeldAlready(p.id, q.number) from Permit p, Permit q"
                                + " where p.dossier = :dossier and q.dossier <> p.dossier and q.code = p.code and q.unit = p.unit"
                                + " and q.holder.documentNumber = p.holder.documentNumber"
                                + " and q.holder.nationality = p.holder.nationality"
                                + " and (q.portCall = p.portCall or (q.portCall is null and p.portCall is null))"
                                + " and q.status in :standing and q.wantedUntil > coalesce(p.wantedFrom, p.requestedAt)"
                                + " and p.wantedUntil > coalesce(q.wantedFrom, q.requestedAt) order by q.requestedAt",
                        HeldAlready.class)
                .setParameter("dossier", dossier)
                .setParameter("standing", EnumSet.complementOf(EnumSet.copyOf(PermitStatus.ENDED)))
                .getResultList();
    }

    /** The permits of a dossier themselves, for what follows from a change of it. */
    public List<Permit> allOf(UUID dossier) {
        return em.createQuery("select p from Permit p where p.dossier = :dossier order by p.rowNo", Permit.class)
                .setParameter("dossier", dossier)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The same for all permits that are bound to a ship's call. */
    public List<Permit> allOfCall(UUID call) {
        return em.createQuery("select p from Permit p where p.portCall = :call order by p.requestedAt", Permit.class)
                .setParameter("call", call)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The valid permits of a dossier, as their holders stand in its list. */
    List<Permit> withPapers(UUID dossier) {
        return em.createQuery(
                        "select p from Permit p where p.dossier = :dossier"
                                + " and p.status = eborder.permit.PermitStatus.VALID order by p.rowNo, p.requestedAt",
                        Permit.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    private TypedQuery<PermitRow> rows(String where) {
        return em.createQuery(ROW + where, PermitRow.class);
    }

    /** Those of the unit among the ids, locked until the transaction ends. */
    public List<Permit> lockOfUnit(Collection<UUID> ids, String unit) {
        return em.createQuery(
                        "select p from Permit p where p.id in :ids and p.unit = :unit order by p.rowNo", Permit.class)
                .setParameter("ids", ids)
                .setParameter("unit", unit)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The permits of the unit that the ones among the ids come in place of, locked until the transaction ends. */
    List<Permit> lockReplacedBy(Collection<UUID> ids, String unit) {
        return em.createQuery(
                        "select p from Permit p where p.unit = :unit and p.id in (select q.replaces from Permit q where q.id in :ids)"
                                + " order by p.number",
                        Permit.class)
                .setParameter("ids", ids)
                .setParameter("unit", unit)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What was asked for in a permit's place and still waits, locked until the transaction ends. */
    Optional<Permit> lockWaitingFor(UUID replaced) {
        return em.createQuery(
                        "select p from Permit p where p.replaces = :replaced and p.status = eborder.permit.PermitStatus.REQUESTED",
                        Permit.class)
                .setParameter("replaced", replaced)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends. @throws Problem NOT_FOUND if there is none of that number */
    Permit lock(PermitNumber number) {
        return em.createQuery("select p from Permit p where p.number = :number", Permit.class)
                .setParameter("number", number)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** @throws Problem NOT_FOUND if there is none or it is another unit's */
    public Permit ofUnit(PermitNumber number, String unit) {
        return byNumber(number).stream()
                .filter(permit -> permit.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The company's permits with these numbers, by number; those of others are left out. */
    public List<Permit> numbered(Collection<PermitNumber> numbers, UUID company) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Permit p where p.number in :numbers and p.company = :company order by p.number",
                                Permit.class)
                        .setParameter("numbers", numbers)
                        .setParameter("company", company)
                        .getResultList();
    }

    /** @throws Problem NOT_FOUND if there is none or it is another company's */
    public Permit ofCompany(PermitNumber number, UUID company) {
        return byNumber(number).stream()
                .filter(permit -> permit.company().equals(company))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The permit of this number if it has ever been issued, whoever's it is. */
    Optional<Permit> sealed(PermitNumber number) {
        return byNumber(number).stream()
                .filter(permit -> permit.sealDigits() != null)
                .findFirst();
    }

    /** @throws Problem NOT_FOUND unless the unit has a valid one of this number */
    public Permit inForce(PermitNumber number, String unit) {
        return byNumber(number).stream()
                .filter(permit -> permit.unit().equals(unit) && permit.status() == PermitStatus.VALID)
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private List<Permit> byNumber(PermitNumber number) {
        return em.createQuery("select p from Permit p where p.number = :number", Permit.class)
                .setParameter("number", number)
                .getResultList();
    }

    /**
     * Takes approved permits for printing and signing, under a lease of two minutes; two takers never get the same.
     *
     * @param screened whether only those may be taken whose holder is clear, or about whom an officer has decided
     */
    @SuppressWarnings("unchecked")
    public List<UUID> claimApproved(int most, Signers signers, boolean screened, Instant now) {
        return em
                .createNativeQuery("update permit set signing_until = now() + interval '2 minutes'"
                        + " where id in (select id from permit where status = 'APPROVED'"
                        + " and (signing_until is null or signing_until < now())"
                        + " and (?2 or cast(approvedby as text) = any (string_to_array(?3, ' '))"
                        + " or (?4 and exists (select 1 from signing_job j where j.subject = 'permit:' || permit.number"
                        + " and j.officerstamped is not null)))"
                        + " and (not ?5 or exists (select 1 from screening s where s.permit = permit.id"
                        + " and (s.decision is not null or (s.result = 'CLEAR' and s.validuntil > ?6)))) order by approvedat, rowno limit ?1"
                        + " for update skip locked) returning cast(id as text)")
                .setParameter(1, most)
                .setParameter(2, signers.everybody())
                .setParameter(3, signers.accounts().stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .setParameter(4, signers.byHand())
                .setParameter(5, screened)
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .stream()
                .map(id -> UUID.fromString(id.toString()))
                .toList();
    }

    /** How many approved permits of a dossier wait until their holders are clear, or an officer has decided. */
    long heldBack(UUID dossier, Instant now) {
        return ((Number) em.createNativeQuery("select count(*) from permit p join screening s on s.permit = p.id"
                                + " where p.dossier = cast(?1 as uuid) and p.status = 'APPROVED' and s.decision is null"
                                + " and (s.result is null or s.result <> 'CLEAR' or s.validuntil <= ?2)")
                        .setParameter(1, dossier.toString())
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    /** How many permits wait for the signature of the commander who approved them. */
    long unsigned(UUID approvedBy) {
        return em.createQuery(
                        "select count(p) from Permit p where p.approvedBy = :by and p.status = eborder.permit.PermitStatus.APPROVED",
                        Long.class)
                .setParameter("by", approvedBy)
                .getSingleResult();
    }

    /** Gives back what couldn't be signed: another try after the pause. */
    public void postpone(Collection<UUID> ids, int seconds) {
        ids.forEach(id -> em.createNativeQuery(
                        "update permit set signing_until = now() + make_interval(secs => ?1) where id = cast(?2 as uuid)")
                .setParameter(1, seconds)
                .setParameter(2, id.toString())
                .executeUpdate());
    }

    public List<Permit> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Permit p where p.id in :ids order by p.number", Permit.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
