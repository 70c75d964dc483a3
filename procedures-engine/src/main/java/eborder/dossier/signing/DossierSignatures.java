package eborder.dossier.signing;

import eborder.dossier.Dossier;
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
    List<Dossier> unsigned(UUID company) {
        return em.createQuery(
                        "select d from Dossier d where d.company = :company and d.status in :waiting and not exists"
                                + " (select s from DossierSignature s where s.dossier = d.id and s.versionNo = d.versionNo)"
                                + " order by d.clock.receivedAt",
                        Dossier.class)
                .setParameter("company", company)
                .setParameter("waiting", DossierStatus.WAITING_FOR_OFFICER)
                .setMaxResults(200)
                .getResultList();
    }
}
