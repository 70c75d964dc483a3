package eborder.dossier.check;

import eborder.dossier.Filed;
import eborder.dossier.StillAshore;
import eborder.portcall.PortCall;
import java.util.List;
import java.util.Optional;

/**
 * The ship's stay that a dossier is about.
 *
 * @param call the ship's call, if a ship is concerned
 * @param otherShip the call of another ship in the port that its crew want to visit
 * @param arrival what stands of the ship's arrival, for its departure or for permits on board
 * @param ashore who of its people is ashore now, for its departure
 */
public record Stay(
        Optional<PortCall> call, Optional<PortCall> otherShip, Optional<Filed> arrival, List<StillAshore> ashore) {}
