package eborder.filing;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The filer's lists, built by the query. */
@Store
public class DossierRows {
    private final EntityManager em;

    @Inject
    DossierRows(EntityManager em) {
        this.em = em;
    }

    List<DossierRow> ofCompany(UUID company) {
        return em.createQuery(
                        "select new eborder.filing.DossierRow(d.id, d.number, d.status, d.procedureCode, d.changes, d.subject,"
                                + " d.movement, d.movesAt, d.unit, c.imo, c.port, c.phase, d.clock.receivedAt, d.clock.dueAt, d.openedAt)"
                                + " from Dossier d left join PortCall c on d.portCall = c.id where d.company = :company"
                                + " order by d.openedAt desc",
                        DossierRow.class)
                .setParameter("company", company)
                .setMaxResults(200)
                .getResultList();
    }
}
