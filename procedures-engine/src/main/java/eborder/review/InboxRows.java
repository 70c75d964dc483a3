package eborder.review;

import eborder.dossier.DossierStatus;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The officers' lists, built by the query. */
@Store
public class InboxRows {
    private static final String ROW = "select new eborder.review.InboxRow(d.id, d.number, d.status, d.procedureCode,"
            + " d.versionNo, c.imo, d.subject, d.movement, d.movesAt, d.clock.receivedAt, d.clock.dueAt, d.clock.pausedAt, d.clock.late,"
            + " d.claim.claimedBy, d.claim.claimedByName, f.name) from Dossier d join Company f on d.company = f.id"
            + " left join PortCall c on d.portCall = c.id where d.unit = :unit and d.status in :statuses ";

    private final EntityManager em;

    @Inject
    InboxRows(EntityManager em) {
        this.em = em;
    }

    /** Oldest deadline first, at most 200. */
    List<InboxRow> byDeadline(String unit, Collection<DossierStatus> statuses) {
        return em.createQuery(ROW + "order by d.clock.dueAt", InboxRow.class)
                .setParameter("unit", unit)
                .setParameter("statuses", statuses)
                .setMaxResults(200)
                .getResultList();
    }

    /** Movements that stand and whose originals may still be missing: the ship is moored, or about to leave. */
    List<InboxRow> withOriginals(String unit) {
        return em.createQuery(
                        ROW
                                + "and d.changes is null and c.phase in (eborder.portcall.Phase.MOORED, eborder.portcall.Phase.LEAVING)"
                                + " order by d.decidedAt",
                        InboxRow.class)
                .setParameter("unit", unit)
                .setParameter("statuses", DossierStatus.IN_FORCE)
                .setMaxResults(100)
                .getResultList();
    }

    /** Those that were confirmed, whose movement is over, and of whose newest copies of these kinds an original is still owed. */
    List<InboxRow> owingPapers(String unit, Collection<String> kinds, Instant now) {
        return em.createQuery(
                        ROW
                                + "and d.changes is null and d.movesAt < :now and exists (select a from Attachment a"
                                + " where a.dossier = d.id and a.kind in :kinds and not exists (select o from PresentedOriginal o"
                                + " where o.paper = a.id) and not exists (select b from Attachment b where b.dossier = a.dossier"
                                + " and b.kind = a.kind and b.rowNo = a.rowNo and b.receivedAt > a.receivedAt)) order by d.movesAt",
                        InboxRow.class)
                .setParameter("unit", unit)
                .setParameter("statuses", OwedOriginals.OWING_PAPERS)
                .setParameter("kinds", kinds)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** Newest decision first, at most 100. */
    List<InboxRow> decided(String unit, Collection<DossierStatus> statuses) {
        return em.createQuery(ROW + "order by d.decidedAt desc", InboxRow.class)
                .setParameter("unit", unit)
                .setParameter("statuses", statuses)
                .setMaxResults(100)
                .getResultList();
    }

    /** Departures and crossings whose moment is over and that can lapse; ships that have left are past all that. */
    List<UUID> pastTheirMoment(Instant now, int most) {
        return em.createQuery(
                        "select d.id from Dossier d left join PortCall c on d.portCall = c.id"
                                + " where d.status in (eborder.dossier.DossierStatus.CONFIRMED,"
                                + " eborder.dossier.DossierStatus.SUPPLEMENT_REQUESTED) and d.changes is null"
                                + " and d.movement in (eborder.procedure.Movement.DEPARTURE, eborder.procedure.Movement.CROSSING)"
                                + " and d.movesAt < :now and (c.id is null or c.phase <> eborder.portcall.Phase.LEFT)"
                                + " order by d.movesAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
