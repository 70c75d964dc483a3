package eborder.permit.tour;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tour parties. */
@Store
public class TourParties {
    private final EntityManager em;

    @Inject
    TourParties(EntityManager em) {
        this.em = em;
    }

    void add(TourParty party) {
        em.persist(party);
    }

    /** The company's, newest first, at most 100. */
    List<TourParty> ofCompany(UUID company) {
        return em.createQuery(
                        "select t from TourParty t where t.company = :company order by t.madeAt desc", TourParty.class)
                .setParameter("company", company)
                .setMaxResults(100)
                .getResultList();
    }

    /** @throws Problem NOT_FOUND if there is none or it is another company's */
    TourParty ofCompany(TourPartyNumber number, UUID company) {
        return em.createQuery(
                        "select t from TourParty t where t.number = :number and t.company = :company", TourParty.class)
                .setParameter("number", number.sealed())
                .setParameter("company", company)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** At these units. @throws Problem NOT_FOUND if there is none or it is another unit's */
    public TourParty ofUnits(TourPartyNumber number, List<String> units) {
        return em.createQuery(
                        "select t from TourParty t where t.number = :number and t.unit in :units", TourParty.class)
                .setParameter("number", number.sealed())
                .setParameter("units", units)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The numbers, without hyphens, of those at these units that haven't ended. */
    public List<String> standing(List<String> units, Instant now) {
        return em.createQuery(
                        "select t.number from TourParty t where t.unit in :units and t.validUntil > :now order by t.number",
                        String.class)
                .setParameter("units", units)
                .setParameter("now", now)
                .getResultList();
    }
}
