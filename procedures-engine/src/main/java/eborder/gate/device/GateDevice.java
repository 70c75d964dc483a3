package eborder.gate.device;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A phone, tablet or kiosk at a unit's gate, known by its public key. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "gate_device")
public class GateDevice {
    @Id
    private UUID id;

    private String unit;
    private String name;
    private byte[] publicKey;
    private Instant enrolledAt;
    private String enrolledBy;
    private String invitedBy;
    private Instant revokedAt;
    private String revokedBy;
    private Instant contactAt;
    private Long listSequence;
    private Instant listIssuedAt;
    private Integer battery;
    private Integer waiting;
    private Instant laneSince;
    private String laneBy;

    @Version
    private int version;

    protected GateDevice() {}

    /** @param publicKey SubjectPublicKeyInfo of a key on P-256 */
    static GateDevice enrol(DeviceInvitation invitation, byte[] publicKey, Actor guard, Instant now) {
        var device = new GateDevice();
        device.id = UUID.randomUUID();
        device.unit = invitation.unit();
        device.name = invitation.name();
        device.publicKey = publicKey.clone();
        device.enrolledAt = now;
        device.enrolledBy = guard.name();
        device.invitedBy = invitation.madeBy();
        return device;
    }

    /** From now on whatever it sends is refused. @throws Problem STATUS_FORBIDS if it is revoked already */
    void revoke(String by, Instant now) {
        if (revokedAt != null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        revokedAt = now;
        revokedBy = by;
    }

    void heard(DeviceState state, Instant now) {
        contactAt = now;
        listSequence = state.listSequence();
        listIssuedAt = state.listIssued();
        battery = state.battery();
        waiting = state.waiting();
    }

    /** From its next contact on it is an automated lane, or isn't any more. @throws Problem STATUS_FORBIDS if it is so already, or revoked */
    void lane(boolean on, String by, Instant now) {
        if (isRevoked() || on == isLane()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        laneSince = on ? now : null;
        laneBy = by;
    }

    boolean isLane() {
        return laneSince != null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    byte[] publicKey() {
        return publicKey.clone();
    }
}
