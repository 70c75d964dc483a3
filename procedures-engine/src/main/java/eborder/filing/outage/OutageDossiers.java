package eborder.filing.outage;

import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was filed directly in outages, and its links to the single window. */
@Store
public class OutageDossiers {
    private static final int MOST = 500;

    private final EntityManager em;

    @Inject
    OutageDossiers(EntityManager em) {
        this.em = em;
    }

    public void add(OutageLink link) {
        em.persist(link);
    }

    void add(BackEntry entry) {
        em.persist(entry);
    }

    Optional<BackEntry> backEntry(UUID dossier) {
        return Optional.ofNullable(em.find(BackEntry.class, dossier));
    }

    /** Whether a unit has entered a paper already. */
    boolean isEntered(String unit, String paper) {
        return em.createQuery("select count(b) from BackEntry b where b.unit = :unit and b.paper = :paper", Long.class)
                        .setParameter("unit", unit)
                        .setParameter("paper", paper)
                        .getSingleResult()
                > 0;
    }

    Optional<OutageLink> link(UUID dossier) {
        return Optional.ofNullable(em.find(OutageLink.class, dossier));
    }

    /** A company's ship dossiers of a procedure that the single window doesn't know yet, with the movement in a span of time. */
    public List<Dossier> unlinked(UUID company, String procedure, Instant from, Instant until) {
        return em.createQuery(
                        "select d from Dossier d where d.company = :company and d.procedureCode = :procedure"
                                + " and d.outage is not null and d.outsideReference is null and d.changes is null"
                                + " and d.portCall is not null and d.movesAt between :from and :until and d.status not in :ended",
                        Dossier.class)
                .setParameter("company", company)
                .setParameter("procedure", procedure)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("ended", List.of(DossierStatus.WITHDRAWN, DossierStatus.REFUSED))
                .getResultList();
    }

    /** Of one outage, those without a link first, at most 500. */
    List<OutageDossier> of(UUID outage) {
        return em.createQuery(
                        "select new eborder.filing.outage.OutageDossier(d.id, d.number, d.status, d.procedureCode, d.unit, c.shipName,"
                                + " c.imo, d.movesAt, d.clock.receivedAt, d.outsideReference, l.linkedAt, l.differing)"
                                + " from Dossier d left join PortCall c on d.portCall = c.id left join OutageLink l on l.dossier = d.id"
                                + " where d.outage = :outage order by l.linkedAt desc nulls first, d.clock.receivedAt",
                        OutageDossier.class)
                .setParameter("outage", outage)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * What was filed directly before anybody had declared the outage belongs to it, too. Its lock number stays: no page that shows it becomes
     * old by this.
     *
     * @param procedures those that run through the single window
     * @param until when it was declared
     * @return how many
     */
    int mark(UUID outage, Collection<String> procedures, Instant since, Instant until) {
        return em.createQuery(
                        "update Dossier d set d.outage = :outage where d.outage is null and d.outsideReference is null"
                                + " and d.number is not null and d.procedureCode in :procedures"
                                + " and d.clock.receivedAt >= :since and d.clock.receivedAt < :until")
                .setParameter("outage", outage)
                .setParameter("procedures", procedures)
                .setParameter("since", since)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** How many dossiers of some procedures were filed directly in a span of time, the end not included. */
    long filedDirectly(Collection<String> procedures, Instant from, Instant until) {
        return em.createQuery(
                        "select count(d) from Dossier d left join OutageLink l on l.dossier = d.id"
                                + " where d.procedureCode in :procedures and d.clock.receivedAt >= :from"
                                + " and d.clock.receivedAt < :until and (d.outsideReference is null or l.dossier is not null)",
                        Long.class)
                .setParameter("procedures", procedures)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }
}
