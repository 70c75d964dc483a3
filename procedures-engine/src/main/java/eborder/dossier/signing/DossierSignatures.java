package eborder.dossier.signing;

import eborder.dossier.DossierStatus;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The filers' signatures. */
@Store
public class DossierSignatures {
    private static final String UNSIGNED =
            "select new eborder.dossier.signing.UnsignedRow(d.id, d.number, d.procedureCode,"
                    + " d.changedProcedure, d.subject, d.clock.receivedAt, d.unit, c.imo) from Dossier d"
                    + " left join PortCall c on d.portCall = c.id where d.status in :waiting and not exists"
                    + " (select s from DossierSignature s where s.dossier = d.id and s.versionNo = d.versionNo)";

    private final EntityManager em;

    @Inject
    DossierSignatures(EntityManager em) {
        this.em = em;
    }

    void add(DossierSignature signature) {
        em.persist(signature);
    }

    Optional<DossierSignature> of(UUID dossier, int versionNo) {
        return em.createQuery(
                        "select s from DossierSignature s where s.dossier = :dossier and s.versionNo = :version",
                        DossierSignature.class)
                .setParameter("dossier", dossier)
                .setParameter("version", versionNo)
                .getResultStream()
                .findFirst();
    }

    /** The company's filed dossiers that wait for an answer and whose newest version has no signature, oldest first, at most 200. */
    List<UnsignedRow> unsignedOf(UUID company) {
        return em.createQuery(UNSIGNED + " and d.company = :company order by d.clock.receivedAt", UnsignedRow.class)
                .setParameter("company", company)
                .setParameter("waiting", DossierStatus.WAITING_FOR_OFFICER)
                .setMaxResults(200)
                .getResultList();
    }

    /** The same at a unit, oldest deadline first. */
    List<UnsignedRow> unsignedAt(String unit) {
        return em.createQuery(UNSIGNED + " and d.unit = :unit order by d.clock.dueAt", UnsignedRow.class)
                .setParameter("unit", unit)
                .setParameter("waiting", DossierStatus.WAITING_FOR_OFFICER)
                .setMaxResults(200)
                .getResultList();
    }
}
