package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which officers stand in where. */
@Store
public class StandIns {
    private final EntityManager em;

    @Inject
    StandIns(EntityManager em) {
        this.em = em;
    }

    void add(StandIn standIn) {
        em.persist(standIn);
    }

    /** @throws Problem NOT_FOUND if there is none or it is another unit's */
    StandIn ofUnit(UUID id, String unit) {
        return Optional.ofNullable(em.find(StandIn.class, id))
                .filter(standIn -> standIn.unit().equals(unit))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** Those of a unit, the last to end first, at most 200. */
    List<StandIn> ofUnit(String unit) {
        return em.createQuery("select s from StandIn s where s.unit = :unit order by s.validUntil desc", StandIn.class)
                .setParameter("unit", unit)
                .setMaxResults(200)
                .getResultList();
    }

    /** All of one officer. */
    List<StandIn> heldBy(UUID account) {
        return em.createQuery("select s from StandIn s where s.account = :account", StandIn.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * How a stand-in's signature is introduced; empty for whoever holds the role for good.
     *
     * @param headTitle whose signature is replaced, for example {@code CHỈ HUY TRƯỞNG}
     */
    public Optional<String> signing(Actor actor, Role role, String headTitle, Instant now) {
        var account = Optional.ofNullable(em.find(Account.class, actor.account()));
        if (account.filter(known -> known.holds(role) && actor.unit().equals(known.unit()))
                .isPresent()) {
            return Optional.empty();
        }
        return heldBy(actor.account()).stream()
                .filter(standIn -> standIn.isLive(now)
                        && standIn.role() == role
                        && standIn.unit().equals(actor.unit()))
                .findFirst()
                .map(standIn -> standIn.signing(headTitle));
    }
}
