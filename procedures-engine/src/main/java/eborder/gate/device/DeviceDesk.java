package eborder.gate.device;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The commander invites devices and revokes them; a guard enrols one and works with it. */
@UseCase
public class DeviceDesk {
    private static final int LONGEST_NAME = 60;

    private final GateDevices devices;
    private final GateShifts shifts;
    private final AuditTrail audit;
    private final DeviceRules rules;
    private final Clock clock;

    @Inject
    DeviceDesk(GateDevices devices, GateShifts shifts, AuditTrail audit, DeviceRules rules, Clock clock) {
        this.devices = devices;
        this.shifts = shifts;
        this.audit = audit;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param code for people, shown once; {@code expiresAt} until when */
    public record Invited(String code, Instant expiresAt) {}

    /** The unit's devices, those in use first. */
    public List<DeviceRow> list(Actor actor) {
        return devices.rows(actor.unitAs(Role.COMMANDER));
    }

    /** @param name what is written on the device, up to 60 characters. @throws Problem BAD_REQUEST without a name */
    public Invited invite(Actor actor, String name) {
        var unit = actor.unitAs(Role.COMMANDER);
        var tidy = name == null ? "" : name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "name"));
        }
        var now = clock.instant();
        var code = OneTimeCode.draw();
        var valid = rules.terms().codeValid();
        devices.add(DeviceInvitation.make(code, unit, tidy, actor.name(), valid, now));
        record(AuditEvent.GATE_DEVICE_INVITED, actor, "unit:" + unit, tidy, now);
        return new Invited(code.written(), now.plus(valid));
    }

    /** For the device that has lost its token and doesn't know why: its id is known to itself and its unit only. */
    public boolean isRevoked(UUID id) {
        return devices.find(id).filter(GateDevice::isRevoked).isPresent();
    }

    /** Takes effect at the device's next contact. @throws Problem NOT_FOUND, STATUS_FORBIDS if it is revoked already */
    public void revoke(Actor actor, UUID id) {
        var device = devices.lock(id, actor.unitAs(Role.COMMANDER));
        var now = clock.instant();
        device.revoke(actor.name(), now);
        record(AuditEvent.GATE_DEVICE_REVOKED, actor, "gate-device:" + id, device.name(), now);
    }

    /**
     * Makes a device an automated lane, or a guard's again; it learns that with its next pack.
     *
     * @throws Problem NOT_FOUND, STATUS_FORBIDS if it is so already, or revoked
     */
    public void lane(Actor actor, UUID id, boolean on) {
        var device = devices.lock(id, actor.unitAs(Role.COMMANDER));
        var now = clock.instant();
        device.lane(on, actor.name(), now);
        record(on ? AuditEvent.GATE_LANE_ON : AuditEvent.GATE_LANE_OFF, actor, "gate-device:" + id, device.name(), now);
    }

    /** @throws Problem ENROLMENT_CODE_UNKNOWN, ENROLMENT_CODE_USED, ENROLMENT_CODE_EXPIRED */
    Enrolled enrol(Actor guard, String code, byte[] publicKey) {
        var now = clock.instant();
        var invitation = devices.invitation(code, guard.unitAs(Role.GATE_OFFICER));
        invitation.use(now);
        var device = GateDevice.enrol(invitation, publicKey, guard, now);
        devices.add(device);
        record(AuditEvent.GATE_DEVICE_ENROLLED, guard, "gate-device:" + device.id(), device.name(), now);
        return new Enrolled(device.id(), device.name());
    }

    /** @throws Problem NOT_FOUND, DEVICE_REVOKED */
    byte[] keyOf(Actor guard, UUID id) {
        return devices.working(id, guard.unitAs(Role.GATE_OFFICER)).publicKey();
    }

    /** @throws Problem NOT_FOUND, DEVICE_REVOKED */
    UUID beginShift(Actor guard, UUID id) {
        var now = clock.instant();
        var device = devices.working(id, guard.unitAs(Role.GATE_OFFICER));
        var shift = GateShift.begin(device, guard, rules.terms().lateUntil(), now);
        shifts.add(shift);
        record(AuditEvent.GATE_SHIFT_BEGUN, guard, "gate-device:" + id, device.name(), now);
        return shift.id();
    }

    /** What the device says of itself. @return its public key. @throws Problem NOT_FOUND, DEVICE_REVOKED */
    public byte[] heard(Actor guard, UUID id, DeviceState state) {
        var device = devices.lockWorking(id, guard.unitAs(Role.GATE_OFFICER));
        device.heard(state, clock.instant());
        return device.publicKey();
    }

    private void record(AuditEvent event, Actor actor, String subject, String name, Instant now) {
        audit.record(new Deed(event, now, actor.username(), subject, Map.of("device", name)));
    }
}
