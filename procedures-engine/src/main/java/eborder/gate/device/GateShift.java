package eborder.gate.device;

import eborder.party.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A guard at a device, from the moment of signing in: whose deeds the device's deeds are. Never changed. */
@Entity
@Table(name = "gate_shift")
public class GateShift {
    @Id
    private UUID id;

    private UUID device;
    private UUID account;
    private String username;
    private String officerName;
    private String unit;
    private Instant begunAt;
    private Instant lateUntil;

    protected GateShift() {}

    static GateShift begin(GateDevice device, Actor guard, Duration lateUntil, Instant now) {
        var shift = new GateShift();
        shift.id = UUID.randomUUID();
        shift.device = device.id();
        shift.account = guard.account();
        shift.username = guard.username();
        shift.officerName = guard.name();
        shift.unit = guard.unit();
        shift.begunAt = now;
        shift.lateUntil = now.plus(lateUntil);
        return shift;
    }

    /** Whether a deed of this device at this moment can be of this shift. @param slack how far clocks may differ */
    public boolean covers(UUID device, Instant at, Duration slack) {
        return this.device.equals(device) && !at.isBefore(begunAt.minus(slack)) && at.isBefore(lateUntil);
    }

    public boolean isOfSameGuard(GateShift other) {
        return account.equals(other.account);
    }

    /** Who did it, for the record only: what the person may do today is asked elsewhere. */
    public Actor officer() {
        return new Actor(account, username, officerName, Set.of(), null, unit);
    }

    public UUID id() {
        return id;
    }
}
