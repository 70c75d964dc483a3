package eborder.dossier;

import eborder.party.Actor;
import eborder.party.Matter;
import eborder.portcall.ImoNumber;
import eborder.portcall.PortCall;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dossiers with their declarations, frozen versions, decisions and attachments. */
@Store
public class Dossiers {
    private final EntityManager em;

    @Inject
    Dossiers(EntityManager em) {
        this.em = em;
    }

    public void add(Dossier dossier) {
        em.persist(dossier);
    }

    public void add(Declaration declaration) {
        em.persist(declaration);
    }

    public void add(DossierVersion frozen) {
        em.persist(frozen);
    }

    public void add(RecordedDecision decision) {
        em.persist(decision);
    }

    /** If it may be signed, its signatures are looked at soon. */
    public void add(Attachment attachment) {
        em.persist(attachment);
        if (attachment.mayBeSigned()) {
            em.persist(AttachmentExamination.due(attachment.id(), attachment.receivedAt()));
        }
    }

    /** @throws Problem NOT_FOUND if there is none or it belongs to another company */
    public Dossier ofCompany(UUID id, UUID company) {
        return find(id).filter(d -> d.company().equals(company)).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The same, locked until the transaction ends: who comes second finds what the first has done. */
    public Dossier lockOfCompany(UUID id, UUID company) {
        var dossier = ofCompany(id, company);
        em.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    /**
     * For a filer to look at.
     *
     * @throws Problem NOT_FOUND if there is none or it belongs to another company, NO_MANDATE if the person's mandates don't reach it
     */
    public Dossier ofFiler(UUID id, Actor actor) {
        var dossier = ofCompany(id, actor.filingCompany());
        if (!actor.reaches(matter(dossier))) {
            throw new Problem(ErrorCode.NO_MANDATE);
        }
        return dossier;
    }

    /** The same, locked until the transaction ends. */
    public Dossier lockOfFiler(UUID id, Actor actor) {
        var dossier = ofFiler(id, actor);
        em.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    /** What a dossier is about, for mandates. */
    public Matter matter(Dossier dossier) {
        var imo = Optional.ofNullable(dossier.portCall())
                .map(call -> em.find(PortCall.class, call).imo().digits())
                .orElse(null);
        return new Matter(imo, dossier.unit(), dossier.procedureCode());
    }

    /** For the system's own follow-up work: locked until the transaction ends. */
    public Dossier lock(UUID id) {
        var dossier = withId(id);
        em.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    /** @throws Problem NOT_FOUND if there is none, it is still a draft, or it is another unit's */
    public Dossier ofUnit(UUID id, String unit) {
        return find(id).filter(d -> d.unit().equals(unit) && d.versionNo() > 0)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private Optional<Dossier> find(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Dossier.class, known));
    }

    /** For the system's own follow-up work. */
    public Dossier withId(UUID id) {
        return find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    public List<Declaration> declarations(UUID dossier) {
        return em.createQuery(
                        "select d from Declaration d where d.dossier = :dossier order by d.form", Declaration.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** @param formId for example {@code crew-list} */
    public Declaration declaration(UUID dossier, String formId) {
        return declarations(dossier).stream()
                .filter(declaration -> declaration.formId().equals(formId))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The declarations of an amended dossier become those of its amendment; papers that came with that are its newest. */
    public void takeOver(UUID amended, UUID amendment, Instant now) {
        attachments(amendment)
                .forEach(paper -> add(attachment(amendment, paper.id()).handedOn(amended, now)));
        var fresh = declarations(amendment);
        for (var declaration : declarations(amended)) {
            fresh.stream()
                    .filter(other -> other.formId().equals(declaration.formId()))
                    .forEach(declaration::takeOver);
        }
    }

    /** The dossiers of a port call, oldest first. */
    public List<Dossier> ofCall(UUID portCall) {
        return em.createQuery("select d from Dossier d where d.portCall = :call order by d.openedAt", Dossier.class)
                .setParameter("call", portCall)
                .getResultList();
    }

    /** The amendments and cancellations of a dossier, oldest first. */
    public List<Dossier> changesOf(UUID dossier) {
        return em.createQuery("select d from Dossier d where d.changes = :dossier order by d.openedAt", Dossier.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** What stands of the ship's arrival in a call. */
    public Optional<Filed> arrivalIn(UUID call) {
        return em.createQuery(
                        "select v from DossierVersion v, Dossier d where v.dossier = d.id and v.versionNo = d.versionNo"
                                + " and d.portCall = :call and d.movement = eborder.procedure.Movement.ARRIVAL"
                                + " and d.changes is null and d.status in :standing order by d.decidedAt desc",
                        DossierVersion.class)
                .setParameter("call", call)
                .setParameter("standing", DossierStatus.IN_FORCE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DossierVersion::filed);
    }

    /** The papers that came with a dossier, the newest of each kind and row; imported lists are not among them. */
    public List<AttachmentRow> attachments(UUID dossier) {
        var newest = new LinkedHashMap<String, AttachmentRow>();
        em.createQuery(
                        "select new eborder.dossier.AttachmentRow(a.id, a.kind, a.rowNo, a.name, a.receivedAt)"
                                + " from Attachment a where a.dossier = :dossier and a.kind <> :list order by a.receivedAt",
                        AttachmentRow.class)
                .setParameter("dossier", dossier)
                .setParameter("list", Attachment.LIST)
                .getResultStream()
                .forEach(paper -> newest.put(paper.kind() + " " + paper.rowNo(), paper));
        newest.values().removeIf(paper -> paper.name().equals(Attachment.NOTHING));
        return List.copyOf(newest.values());
    }

    /** @throws Problem NOT_FOUND if there is none or it belongs to another dossier */
    public Attachment attachment(UUID dossier, UUID id) {
        return Optional.ofNullable(em.find(Attachment.class, id))
                .filter(paper -> paper.dossier().equals(dossier))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    public DossierVersion version(UUID dossier, int versionNo) {
        return em.createQuery(
                        "select v from DossierVersion v where v.dossier = :dossier and v.versionNo = :no",
                        DossierVersion.class)
                .setParameter("dossier", dossier)
                .setParameter("no", versionNo)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** What was filed, oldest first. */
    public List<DossierVersion> versions(UUID dossier) {
        return em.createQuery(
                        "select v from DossierVersion v where v.dossier = :dossier order by v.versionNo",
                        DossierVersion.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** When the versions of a dossier were filed, oldest first. */
    public List<Instant> filings(UUID dossier) {
        return em.createQuery(
                        "select v.filedAt from DossierVersion v where v.dossier = :dossier order by v.versionNo",
                        Instant.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    public List<RecordedDecision> decisions(UUID dossier) {
        return em.createQuery(
                        "select d from RecordedDecision d where d.dossier = :dossier order by d.decidedAt desc",
                        RecordedDecision.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** The company's last filed dossier of a procedure for a ship. */
    public Optional<Dossier> lastOf(String procedureCode, ImoNumber imo, UUID company) {
        return em.createQuery(
                        "select d from Dossier d, PortCall c where d.portCall = c.id and c.imo = :imo and d.company = :company"
                                + " and d.procedureCode = :procedure and d.versionNo > 0 order by d.clock.receivedAt desc",
                        Dossier.class)
                .setParameter("imo", imo)
                .setParameter("company", company)
                .setParameter("procedure", procedureCode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What a company has under a reference of another single window, the newest first; changes of a dossier carry its reference too. */
    public List<Dossier> cameAs(String reference, UUID company) {
        return em.createQuery(
                        "select d from Dossier d where d.outsideReference = :reference and d.company = :company"
                                + " order by d.openedAt desc",
                        Dossier.class)
                .setParameter("reference", reference)
                .setParameter("company", company)
                .getResultList();
    }

    /** A company's dossier by the portal's number. */
    public Optional<Dossier> numbered(DossierNumber number, UUID company) {
        return em.createQuery(
                        "select d from Dossier d where d.number = :number and d.company = :company", Dossier.class)
                .setParameter("number", number)
                .setParameter("company", company)
                .getResultStream()
                .findFirst();
    }

    /** The company's last filed movement of a ship, whatever its procedure. */
    public Optional<Dossier> lastMovement(ImoNumber imo, UUID company) {
        return em.createQuery(
                        "select d from Dossier d, PortCall c where d.portCall = c.id and c.imo = :imo and d.company = :company"
                                + " and d.changes is null and d.versionNo > 0 and d.movement in"
                                + " (eborder.procedure.Movement.ARRIVAL, eborder.procedure.Movement.DEPARTURE)"
                                + " order by d.clock.receivedAt desc",
                        Dossier.class)
                .setParameter("imo", imo)
                .setParameter("company", company)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was last declared of a ship's own movement anywhere in the country. */
    public Optional<DossierVersion> lastFiledFor(ImoNumber imo) {
        return em.createQuery(
                        "select v from DossierVersion v, Dossier d, PortCall c"
                                + " where v.dossier = d.id and d.portCall = c.id and c.imo = :imo and d.changes is null"
                                + " and d.movement <> eborder.procedure.Movement.NONE order by v.filedAt desc",
                        DossierVersion.class)
                .setParameter("imo", imo)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
