package eborder.gate;

import eborder.gate.device.GateDevices;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
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
    private final GateDevices devices;
    private final BorderUnits units;
    private final Clock clock;

    @Inject
    GateSupplies(GateEvents events, GateDevices devices, BorderUnits units, Clock clock) {
        this.events = events;
        this.devices = devices;
        this.units = units;
        this.clock = clock;
    }

    /** @param out places in the list of status; {@code in} likewise; {@code lane} whether the device is an automated lane */
    record Supplies(List<GatePack.Ship> ships, List<Integer> out, List<Integer> in, boolean lane) {}

    /** @param device that asks, null for who doesn't say */
    Supplies around(Actor guard, UUID device) {
        var own = units.unit(guard.unitAs(Role.GATE_OFFICER));
        var zone = units.all().stream()
                .filter(unit -> unit.equals(own) || unit.sharesZoneWith(own))
                .map(unit -> unit.code())
                .toList();
        var now = clock.instant();
        return new Supplies(
                events.ships(zone, now.minus(KEPT)),
                events.lastPassages(zone, Direction.OUT, now),
                events.lastPassages(zone, Direction.IN, now),
                devices.isLane(device, own.code()));
    }
}
