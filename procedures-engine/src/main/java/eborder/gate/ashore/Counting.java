package eborder.gate.ashore;

import eborder.gate.ashore.Ships.Ship;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts a board from people and ships, at one moment. */
final class Counting {
    private static final Comparator<Expected> SOONEST_FIRST = Comparator.comparing(
                    (Expected person) -> person.state() == Expected.State.SETTLED)
            .thenComparing(Expected::returnAt)
            .thenComparing(Expected::name)
            .thenComparing(Expected::call);

    private final List<Ship> ships;
    private final List<Traveller> travellers;
    private final Map<UUID, List<Traveller>> ofShips;
    private final Map<UUID, List<Absence>> absences;
    private final Instant now;

    /** @param travellers of these ships and of none */
    Counting(List<Ship> ships, List<Traveller> travellers, Absences rules, Instant now) {
        this.ships = ships;
        this.travellers = travellers;
        this.now = now;
        ofShips = travellers.stream()
                .filter(traveller -> traveller.call() != null)
                .collect(Collectors.groupingBy(Traveller::call));
        absences = travellers.stream()
                .filter(Traveller::isAshore)
                .map(rules::absence)
                .collect(Collectors.groupingBy(absence -> absence.traveller().call()));
    }

    /** @param named whether the reader is told who it is */
    Board board(String unit, boolean named) {
        var rows = ships.stream().map(this::row).toList();
        var ports = ports(rows);
        var total = ports.stream().map(Board.Port::counts).reduce(Counts.NONE, Counts::plus);
        return new Board(unit, total, ports, rows, gates(), named ? people() : List.of());
    }

    private Board.Ship row(Ship ship) {
        return new Board.Ship(
                ship.call(),
                ship.dossier(),
                ship.unit(),
                ship.port(),
                ship.imo(),
                ship.name(),
                ship.phase(),
                counts(ship));
    }

    private Counts counts(Ship ship) {
        var ashore = absences.getOrDefault(ship.call(), List.of());
        var people = ofShips.getOrDefault(ship.call(), List.of());
        int away = (int) people.stream().filter(Traveller::isAway).count();
        int inside = (int) people.stream().filter(Traveller::isInPort).count();
        return new Counts(Math.max(0, ship.listed() - away), ashore.size(), overdue(ashore), inside);
    }

    private int overdue(List<Absence> ashore) {
        return (int) ashore.stream()
                .filter(absence -> absence.state(now) == Expected.State.OVERDUE)
                .count();
    }

    private List<Board.Port> ports(List<Board.Ship> rows) {
        var counts = new TreeMap<String, Counts>();
        rows.forEach(row -> counts.merge(row.unit(), row.counts(), Counts::plus));
        travellers.stream()
                .filter(traveller -> traveller.call() == null && traveller.isInPort())
                .forEach(worker -> counts.merge(worker.unit(), new Counts(0, 0, 0, 1), Counts::plus));
        return counts.entrySet().stream()
                .map(entry -> new Board.Port(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Lane(String unit, String lane) {}

    private List<Board.Gate> gates() {
        var ashore = byLane(Traveller::isAshore);
        var inside = byLane(Traveller::isInPort);
        var lanes = new LinkedHashMap<>(ashore);
        lanes.putAll(inside);
        return lanes.keySet().stream()
                .sorted(Comparator.comparing(Lane::unit).thenComparing(Lane::lane))
                .map(lane -> new Board.Gate(
                        lane.unit(),
                        lane.lane(),
                        ashore.getOrDefault(lane, 0L).intValue(),
                        inside.getOrDefault(lane, 0L).intValue()))
                .toList();
    }

    private Map<Lane, Long> byLane(Predicate<Traveller> whom) {
        return travellers.stream()
                .filter(whom)
                .map(Traveller::last)
                .collect(Collectors.groupingBy(
                        last -> new Lane(last.unit(), last.lane()), LinkedHashMap::new, Collectors.counting()));
    }

    private List<Expected> people() {
        var names = ships.stream().collect(Collectors.toMap(Ship::call, Ship::name));
        return absences.values().stream()
                .flatMap(List::stream)
                .map(absence -> absence.row(
                        Objects.requireNonNullElse(names.get(absence.traveller().call()), ""), now))
                .sorted(SOONEST_FIRST)
                .toList();
    }
}
