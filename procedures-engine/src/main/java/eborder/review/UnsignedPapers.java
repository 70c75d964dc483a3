package eborder.review;

import eborder.dossier.Decision;
import eborder.dossier.DossierStatus;
import eborder.paper.Signers;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Decisions whose paper isn't signed yet. */
@Store
class UnsignedPapers {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<String> CONFIRMING =
            Set.of(Decision.Confirm.class.getSimpleName(), Decision.ConfirmOnBoard.class.getSimpleName());
    private static final Set<String> REFUSING = Set.of(Decision.Refuse.class.getSimpleName());
    /** Also when the procedure was carried out on board meanwhile. */
    private static final Set<DossierStatus> REFUSED =
            EnumSet.of(DossierStatus.REFUSED, DossierStatus.CONFIRMED_ON_BOARD);

    private final EntityManager em;

    @Inject
    UnsignedPapers(EntityManager em) {
        this.em = em;
    }

    /** Oldest decision first; of two decisions of one kind about a dossier the paper is signed by the newer. */
    List<DecisionPaper.Due> unsigned(DecisionPaper kind, int most, Signers signers) {
        boolean confirmation = kind == DecisionPaper.CONFIRMATION;
        return em
                .createQuery(
                        "select d.id, r.decidedBy from Dossier d, RecordedDecision r where r.dossier = d.id and r.kind in :kinds"
                                + " and d.status in :statuses"
                                + " and (:everybody = true or r.decidedBy in :officers or (:byHand = true and exists (select j from PaperToSign j"
                                + " where j.subject = concat(:prefix, cast(d.id as varchar)) and j.officerStamped is not null)))"
                                + " and not exists (select n from RecordedDecision n where n.dossier = d.id and n.kind in :kinds"
                                + " and n.decidedAt > r.decidedAt) and not exists"
                                + " (select p from Paper p where p.subject = concat(:prefix, cast(d.id as varchar)))"
                                + " order by r.decidedAt",
                        Object[].class)
                .setParameter("kinds", confirmation ? CONFIRMING : REFUSING)
                .setParameter("statuses", confirmation ? DossierStatus.IN_FORCE : REFUSED)
                .setParameter("everybody", signers.everybody())
                .setParameter("byHand", signers.byHand())
                .setParameter("officers", signers.accounts().isEmpty() ? Set.of(NOBODY) : signers.accounts())
                .setParameter("prefix", kind.prefix())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new DecisionPaper.Due((UUID) row[0], (UUID) row[1], kind))
                .toList();
    }
}
