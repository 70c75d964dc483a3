package eborder.gate.device;

import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A commander's leave to enrol one device, under a code that only whoever holds it knows. */
@Entity
@SuppressWarnings("UnusedVariable") // kept for who looks into it later
@Table(name = "gate_invitation")
public class DeviceInvitation {
    @Id
    private String digest;

    private String unit;
    private String name;
    private String madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected DeviceInvitation() {}

    static DeviceInvitation make(OneTimeCode code, String unit, String name, String by, Duration valid, Instant now) {
        var invitation = new DeviceInvitation();
        invitation.digest = code.digest();
        invitation.unit = unit;
        invitation.name = name;
        invitation.madeBy = by;
        invitation.madeAt = now;
        invitation.expiresAt = now.plus(valid);
        return invitation;
    }

    /** @throws Problem ENROLMENT_CODE_USED, ENROLMENT_CODE_EXPIRED */
    void use(Instant now) {
        if (usedAt != null) {
            throw new Problem(ErrorCode.ENROLMENT_CODE_USED);
        }
        if (!now.isBefore(expiresAt)) {
            throw new Problem(ErrorCode.ENROLMENT_CODE_EXPIRED);
        }
        usedAt = now;
    }

    String unit() {
        return unit;
    }

    String name() {
        return name;
    }

    String madeBy() {
        return madeBy;
    }
}
