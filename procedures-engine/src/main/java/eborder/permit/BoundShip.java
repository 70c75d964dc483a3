package eborder.permit;

import eborder.portcall.ImoNumber;
import eborder.portcall.PortCall;
import java.util.UUID;

/** The ship to which a permit is bound, in its call. @param flagState as declared, blank if it wasn't */
public record BoundShip(UUID portCall, ImoNumber imo, String name, String flagState) {
    public static BoundShip of(PortCall call, String flagState) {
        return new BoundShip(call.id(), call.imo(), call.shipName(), flagState);
    }
}
