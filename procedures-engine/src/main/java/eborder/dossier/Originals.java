package eborder.dossier;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Originals that were shown: to officers, and to guards who let somebody pass with them (domain.md 3.3). */
@Store
public class Originals {
    private final EntityManager em;

    @Inject
    Originals(EntityManager em) {
        this.em = em;
    }

    public void add(PresentedOriginal original) {
        em.persist(original);
    }

    public List<PresentedOriginal> of(UUID dossier) {
        return em.createQuery(
                        "select o from PresentedOriginal o where o.dossier = :dossier order by o.presentedAt",
                        PresentedOriginal.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** When guards first let holders of the dossier's permits pass, by document. */
    public Map<DocumentKey, Instant> seenAtGate(UUID dossier) {
        var rows = em.createNativeQuery(
                        "select p.nationality, p.documentnumber, min(e.at) from permit p join gate_event e on e.permit = p.id"
                                + " where p.dossier = cast(? as uuid) and e.colour = 'GREEN' group by 1, 2")
                .setParameter(1, dossier.toString())
                .getResultList();
        var seen = new LinkedHashMap<DocumentKey, Instant>();
        for (Object row : rows) {
            var columns = (Object[]) row;
            seen.put(new DocumentKey((String) columns[0], (String) columns[1]), moment(columns[2]));
        }
        return seen;
    }

    /** The driver's choice of class for a time stamp. */
    static Instant moment(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }
}
