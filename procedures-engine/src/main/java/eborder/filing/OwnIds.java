package eborder.filing;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What companies' software opened under ids of its own. */
@Store
class OwnIds {
    private final EntityManager em;

    @Inject
    OwnIds(EntityManager em) {
        this.em = em;
    }

    /** @param said of everything that was sent */
    record Known(Fingerprint said, UUID dossier) {
        /** @throws Problem OWN_ID_TAKEN if it was something else */
        UUID dossierOf(Fingerprint again) {
            if (!said.equals(again)) {
                throw new Problem(ErrorCode.OWN_ID_TAKEN);
            }
            return dossier;
        }
    }

    /** Locked until the transaction ends, there or not: who sends the same at this moment waits and then finds it. */
    Optional<Known> lock(UUID company, String ownId) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('own-id:' || ?1, 0)) as text)")
                .setParameter(1, company + " " + ownId)
                .getSingleResult();
        List<?> rows = em.createNativeQuery("select fingerprint, cast(dossier as text) from own_id"
                        + " where company = cast(?1 as uuid) and ownid = ?2")
                .setParameter(1, company.toString())
                .setParameter(2, ownId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Known(new Fingerprint((String) row[0]), UUID.fromString((String) row[1])))
                .findFirst();
    }

    void add(UUID company, String ownId, Known known, Instant now) {
        em.createNativeQuery("insert into own_id (company, ownid, fingerprint, dossier, claimedat)"
                        + " values (cast(?1 as uuid), ?2, ?3, cast(?4 as uuid), ?5)")
                .setParameter(1, company.toString())
                .setParameter(2, ownId)
                .setParameter(3, known.said().hex())
                .setParameter(4, known.dossier().toString())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
