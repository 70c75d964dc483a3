package eborder.portcall;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/** The port calls. */
@Store
public class PortCalls {
    private final EntityManager em;

    @Inject
    PortCalls(EntityManager em) {
        this.em = em;
    }

    public void add(PortCall call) {
        em.persist(call);
    }

    /** @throws Problem NOT_FOUND if there is none or it belongs to another company */
    public PortCall ofCompany(UUID id, UUID company) {
        return find(id).filter(call -> call.company().equals(company))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** @throws Problem NOT_FOUND if there is none or another unit serves it */
    public PortCall ofUnit(UUID id, String unit) {
        return find(id).filter(call -> call.unit().equals(unit)).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** For the system's own follow-up work on a dossier that was found by its owner. */
    public PortCall withId(UUID id) {
        return find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The ship's call at a unit, from its confirmed arrival until it has left. */
    public Optional<PortCall> inPort(ImoNumber imo, String unit) {
        return em.createQuery(
                        "select c from PortCall c where c.imo = :imo and c.unit = :unit and c.phase in :phases"
                                + " order by c.openedAt desc",
                        PortCall.class)
                .setParameter("imo", imo)
                .setParameter("unit", unit)
                .setParameter("phases", EnumSet.of(Phase.ENTRY_CONFIRMED, Phase.MOORED, Phase.LEAVING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<PortCall> find(UUID id) {
        return Optional.ofNullable(em.find(PortCall.class, id));
    }

    /** The ship's last call anywhere before this one is opened. */
    public Optional<PortCall> lastOf(ImoNumber imo) {
        return em.createQuery("select c from PortCall c where c.imo = :imo order by c.openedAt desc", PortCall.class)
                .setParameter("imo", imo)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
