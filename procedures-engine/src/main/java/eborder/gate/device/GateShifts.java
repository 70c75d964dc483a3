package eborder.gate.device;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The shifts at the gates' devices. */
@Store
public class GateShifts {
    private final EntityManager em;

    @Inject
    GateShifts(EntityManager em) {
        this.em = em;
    }

    void add(GateShift shift) {
        em.persist(shift);
    }

    public Optional<GateShift> find(UUID id) {
        return Optional.ofNullable(em.find(GateShift.class, id));
    }
}
