package eborder.gate.ashore;

import eborder.dossier.Dossiers;
import eborder.gate.ashore.Ships.Ship;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is on board, ashore and in the port, and who is late. */
@UseCase
public class WhoIsAshore {
    private static final Set<Role> OF_UNIT =
            Set.of(Role.PROC_OFFICER, Role.TEAM_LEAD, Role.COMMANDER, Role.GATE_OFFICER);

    private final Ships ships;
    private final Traces traces;
    private final Absences absences;
    private final AshoreCases cases;
    private final Dossiers dossiers;
    private final Clock clock;

    @Inject
    WhoIsAshore(Ships ships, Traces traces, Absences absences, AshoreCases cases, Dossiers dossiers, Clock clock) {
        this.ships = ships;
        this.traces = traces;
        this.absences = absences;
        this.cases = cases;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * What the reader may see: officers and guards their unit with names, headquarters the country in numbers, filers the ships of their
     * company as far as their mandates reach.
     *
     * @throws Problem NOT_ALLOWED for everybody else
     */
    public Board board(Actor actor) {
        if (actor.roles().contains(Role.HQ_SUPERVISOR)) {
            return board(ShipScope.nation(), "", false);
        }
        if (isOfUnit(actor)) {
            return board(new ShipScope(actor.unit(), null), actor.unit(), true);
        }
        var scope = new ShipScope("", actor.filingCompany());
        var own = ships.in(scope).stream()
                .filter(ship -> actor.reaches(ship.matter()))
                .toList();
        return ofFiler(own, traces.ofShips(scope));
    }

    /** The same for the one ship of a filer's dossier. @throws Problem NOT_FOUND if it is another company's or about no ship, NO_MANDATE */
    public Board ofDossier(Actor actor, UUID dossier) {
        var call = dossiers.ofFiler(dossier, actor).portCall();
        if (call == null) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return ofFiler(ships.ofCall(call), traces.ofCall(call));
    }

    /** How many open cases the officer's unit has. */
    public long openCases(Actor actor) {
        return isOfUnit(actor) ? cases.open(actor.unit()) : 0;
    }

    private static boolean isOfUnit(Actor actor) {
        return actor.unit() != null && actor.roles().stream().anyMatch(OF_UNIT::contains);
    }

    private Board board(ShipScope scope, String unit, boolean named) {
        var now = clock.instant();
        var seen = new ArrayList<>(traces.ofShips(scope));
        seen.addAll(traces.withoutShip(unit, now));
        return new Counting(ships.in(scope), absences.travellers(seen), absences, now).board(unit, named);
    }

    private Board ofFiler(List<Ship> own, List<PermitTrace> seen) {
        var calls = own.stream().map(Ship::call).collect(Collectors.toSet());
        var ofOwn = seen.stream().filter(trace -> calls.contains(trace.call())).toList();
        return new Counting(own, absences.travellers(ofOwn), absences, clock.instant()).board("", true);
    }
}
