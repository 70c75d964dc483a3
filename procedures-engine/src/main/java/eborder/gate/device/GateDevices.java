package eborder.gate.device;

import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The devices at the gates, and the invitations by which they come. */
@Store
public class GateDevices {
    private final EntityManager em;

    @Inject
    GateDevices(EntityManager em) {
        this.em = em;
    }

    void add(GateDevice device) {
        em.persist(device);
    }

    void add(DeviceInvitation invitation) {
        em.persist(invitation);
    }

    /** Locked until the transaction ends. @throws Problem ENROLMENT_CODE_UNKNOWN if the unit has none under this code */
    DeviceInvitation invitation(String typed, String unit) {
        return OneTimeCode.typed(typed)
                .flatMap(code -> Optional.ofNullable(
                        em.find(DeviceInvitation.class, code.digest(), LockModeType.PESSIMISTIC_WRITE)))
                .filter(found -> found.unit().equals(unit))
                .orElseThrow(() -> new Problem(ErrorCode.ENROLMENT_CODE_UNKNOWN));
    }

    Optional<GateDevice> find(UUID id) {
        return Optional.ofNullable(em.find(GateDevice.class, id));
    }

    /** Locked until the transaction ends. @throws Problem NOT_FOUND if it is another unit's */
    GateDevice lock(UUID id, String unit) {
        return Optional.ofNullable(em.find(GateDevice.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(device -> device.unit().equals(unit))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** @throws Problem NOT_FOUND if it is another unit's */
    GateDevice ofUnit(UUID id, String unit) {
        return find(id).filter(device -> device.unit().equals(unit))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** @throws Problem NOT_FOUND if it is another unit's, DEVICE_REVOKED: only then it erases what it still has to send */
    GateDevice working(UUID id, String unit) {
        return working(ofUnit(id, unit));
    }

    /** The same, locked until the transaction ends: what it reports and what its commander changes come one after the other. */
    GateDevice lockWorking(UUID id, String unit) {
        return working(lock(id, unit));
    }

    private static GateDevice working(GateDevice device) {
        if (device.isRevoked()) {
            throw new Problem(ErrorCode.DEVICE_REVOKED);
        }
        return device;
    }

    /** Whether this device of the unit is an automated lane. @param id null for who doesn't say */
    public boolean isLane(UUID id, String unit) {
        return Optional.ofNullable(id)
                .flatMap(this::find)
                .filter(device -> device.unit().equals(unit) && device.isLane())
                .isPresent();
    }

    /** Those in use first, by name. */
    List<DeviceRow> rows(String unit) {
        return em.createQuery(
                        "select new eborder.gate.device.DeviceRow(d.id, d.name, d.enrolledAt, d.enrolledBy, d.invitedBy,"
                                + " d.revokedAt, d.revokedBy, d.contactAt, d.listIssuedAt, d.battery, d.waiting, d.laneSince, d.laneBy)"
                                + " from GateDevice d where d.unit = :unit order by d.revokedAt nulls first, d.name",
                        DeviceRow.class)
                .setParameter("unit", unit)
                .getResultList();
    }
}
