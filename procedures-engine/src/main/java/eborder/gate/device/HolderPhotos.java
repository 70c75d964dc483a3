package eborder.gate.device;

import eborder.party.Actor;
import eborder.party.Role;
import eborder.permit.PermitNumber;
import eborder.permit.PermitPhotos;
import eborder.permit.Permits;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The photo on a permit, for the lane that compares it with its holder's face; the lane keeps it while the holder stands there. */
@UseCase
public class HolderPhotos {
    private final GateDevices devices;
    private final Permits permits;
    private final PermitPhotos photos;

    @Inject
    HolderPhotos(GateDevices devices, Permits permits, PermitPhotos photos) {
        this.devices = devices;
        this.permits = permits;
        this.photos = photos;
    }

    /**
     * JPEG or PNG, at most 5 MB, as it was checked when it was handed in.
     *
     * @throws Problem NOT_FOUND if the unit has no such permit in force or that has no photo, DEVICE_REVOKED, STATUS_FORBIDS unless the
     *     device is an automated lane
     */
    public byte[] photo(Actor guard, UUID device, PermitNumber number) {
        var unit = guard.unitAs(Role.GATE_OFFICER);
        if (!devices.working(device, unit).isLane()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        var photo = photos.of(permits.inForce(number, unit));
        if (photo.isNone()) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return photo.bytes();
    }
}
