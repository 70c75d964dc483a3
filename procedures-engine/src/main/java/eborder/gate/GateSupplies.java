package eborder.gate;

import eborder.gate.device.GateDevices;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.permit.tour.TourParties;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What devices are told of ships and passages around their gate. */
@UseCase
public class GateSupplies {
    /** A ship that left longer ago is forgotten: no permit of its call holds any more. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final GateEvents events;
    private final TourParties parties;
    private final GateDevices devices;
    private final BorderUnits units;
    private final Clock clock;

    @Inject
    GateSupplies(GateEvents events, TourParties parties, GateDevices devices, BorderUnits units, Clock clock) {
        this.events = events;
        this.parties = parties;
        this.devices = devices;
        this.units = units;
        this.clock = clock;
    }

    /** @param out places in the list of status; {@code in} likewise; {@code parties} numbers; {@code lane} whether the device is an automated lane */
    record Supplies(
            List<GatePack.Ship> ships, List<Integer> out, List<Integer> in, List<String> parties, boolean lane) {}

    /** @param device that asks, null for who doesn't say */
    Supplies around(Actor guard, UUID device) {
        var own = guard.unitAs(Role.GATE_OFFICER);
        var zone = units.zone(own);
        var now = clock.instant();
        return new Supplies(
                events.ships(zone, now.minus(KEPT)),
                events.lastPassages(zone, Direction.OUT, now),
                events.lastPassages(zone, Direction.IN, now),
                parties.standing(zone, now),
                devices.isLane(device, own));
    }
}
