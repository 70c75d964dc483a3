package eborder.gate.ashore;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.support.Database;
import eborder.support.TestClock;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A day at the gates: what the board says after all of it was delivered, shuffled, in pieces and much of it twice, and what somebody says
 * who writes down every scan in the order in which it happened (users.md 5.3).
 */
class ReplayTest {
    private static final int SHIPS = 40;
    private static final int CREW = 20;
    private static final int VISITORS = 8;
    private static final int WORKERS = 300;
    private static final int SCANS = 30_000;
    private static final Instant MORNING = Instant.parse("2026-11-26T17:00:00Z");
    private static final Instant NOON_NEXT_DAY = Instant.parse("2026-11-28T05:00:00Z");

    private final Random random = new Random(20_261_127);
    private final Harbour harbour = new Harbour();
    private final List<Holder> holders = new ArrayList<>();

    /** @param ship 0 for workers of the port */
    private record Holder(int permit, int ship, boolean crew) {}

    private record Scan(UUID id, Instant at, Holder who, String direction, String lane, String colour) {}

    @BeforeEach
    void ships_lie_at_the_port() {
        Database.truncate();
        for (int ship = 1; ship <= SHIPS; ship++) {
            harbour.ship(ship, "HPH", CREW + 2);
            for (int person = 0; person < CREW; person++) {
                permit("SHORE_PASS", ship, true);
            }
            for (int person = 0; person < VISITORS; person++) {
                permit("VISIT_PERMIT", ship, false);
            }
        }
        for (int person = 0; person < WORKERS; person++) {
            permit("BOARDING_3M", 0, false);
        }
    }

    private void permit(String code, int ship, boolean crew) {
        int no = harbour.permit(code, ship, "HPH", holders.size(), "2026-11-01T00:00Z", "2026-12-10T17:00Z");
        holders.add(new Holder(no, ship, crew));
    }

    @Test
    void gives_the_counts_of_who_writes_down_every_scan() throws SQLException {
        var day = day();
        var delivered = new ArrayList<>(day);
        for (int twice = 0; twice < SCANS / 5; twice++) {
            delivered.add(day.get(random.nextInt(day.size())));
        }
        Collections.shuffle(delivered, random);
        var clock = TestClock.at(NOON_NEXT_DAY.toString());
        var whoIsAshore = Harbour.engine(clock).get(WhoIsAshore.class);

        for (int from = 0, pieces = 0; from < delivered.size(); pieces++) {
            int to = Math.min(delivered.size(), from + 1 + random.nextInt(9_000));
            deliver(delivered.subList(from, to));
            from = to;
            var board = whoIsAshore.board(Harbour.OFFICER);
            assertThat(summary(board)).as("after piece %d", pieces).isEqualTo(recounted(delivered.subList(0, to)));
        }
        assertThat(Database.rows("select count(*) from gate_event").get(0)).containsExactly(Integer.toString(SCANS));
        long begin = System.nanoTime();
        whoIsAshore.board(Harbour.OFFICER);
        System.getLogger(ReplayTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "one board after {0} scans: {1} ms",
                        SCANS,
                        (System.nanoTime() - begin) / 1_000_000);
    }

    /** Whole seconds, so that many fall together; a tenth of it is refused or referred and moves nobody. */
    private List<Scan> day() {
        var day = new ArrayList<Scan>();
        for (int no = 0; no < SCANS; no++) {
            var at = MORNING.plusSeconds(random.nextInt(86_400));
            var colour = random.nextInt(10) > 0 ? "GREEN" : random.nextBoolean() ? "AMBER" : "RED";
            day.add(new Scan(
                    new UUID(random.nextLong(), random.nextLong()),
                    at,
                    holders.get(random.nextInt(holders.size())),
                    random.nextBoolean() ? "OUT" : "IN",
                    Integer.toString(1 + random.nextInt(4)),
                    colour));
        }
        return day;
    }

    private static void deliver(List<Scan> scans) throws SQLException {
        try (var connection = Database.shared().as("postgres").getConnection();
                var insert = connection.prepareStatement(
                        "insert into gate_event (id, at, unit, lane, officer, officername, permit,"
                                + " direction, colour, reasons, reader) values (?, ?, 'HPH', ?, ?, 'GÁC', ?, ?, ?, '', 'CAMERA')"
                                + " on conflict (id) do nothing")) {
            for (var scan : scans) {
                insert.setObject(1, scan.id());
                insert.setObject(2, OffsetDateTime.ofInstant(scan.at(), ZoneOffset.UTC));
                insert.setString(3, scan.lane());
                insert.setObject(4, new UUID(9, 9));
                insert.setObject(5, Harbour.permit(scan.who().permit()));
                insert.setString(6, scan.direction());
                insert.setString(7, scan.colour());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Ship by ship and lane by lane, as text. */
    private static Map<String, List<Integer>> summary(Board board) {
        var found = new HashMap<String, List<Integer>>();
        board.ships()
                .forEach(ship -> found.put(
                        "ship " + ship.name(),
                        List.of(
                                ship.counts().onBoard(),
                                ship.counts().ashore(),
                                ship.counts().overdue(),
                                ship.counts().inPort())));
        board.gates().forEach(gate -> found.put("lane " + gate.lane(), List.of(gate.ashore(), gate.inPort())));
        found.put(
                "all",
                List.of(
                        board.total().onBoard(),
                        board.total().ashore(),
                        board.total().overdue(),
                        board.total().inPort()));
        return found;
    }

    /** Nothing of the engine is used here: a register with one line per holder, overwritten by what happened later. */
    private Map<String, List<Integer>> recounted(List<Scan> scans) {
        Map<Integer, Scan> register = new HashMap<>();
        for (var scan : scans) {
            var known = register.get(scan.who().permit());
            if (scan.colour().equals("GREEN") && (known == null || comesAfter(scan, known))) {
                register.put(scan.who().permit(), scan);
            }
        }
        Map<String, List<Integer>> counts = new HashMap<>();
        for (int ship = 1; ship <= SHIPS; ship++) {
            int out = count(register, ship, true, "OUT", null);
            counts.put(
                    "ship THUYỀN " + ship, List.of(CREW + 2 - out, out, out, count(register, ship, false, "IN", null)));
        }
        for (int lane = 1; lane <= 4; lane++) {
            var where = Integer.toString(lane);
            var both = List.of(count(register, -1, true, "OUT", where), count(register, -1, false, "IN", where));
            if (both.get(0) + both.get(1) > 0) {
                counts.put("lane " + where, both);
            }
        }
        int out = count(register, -1, true, "OUT", null);
        counts.put("all", List.of(SHIPS * (CREW + 2) - out, out, out, count(register, -1, false, "IN", null)));
        return counts;
    }

    private static boolean comesAfter(Scan one, Scan other) {
        if (!one.at().equals(other.at())) {
            return one.at().isAfter(other.at());
        }
        if (!one.direction().equals(other.direction())) {
            return one.direction().equals("OUT");
        }
        return one.id().toString().compareTo(other.id().toString()) > 0;
    }

    /** @param ship -1 for all and those of no ship; {@code lane} null for all */
    private static int count(Map<Integer, Scan> register, int ship, boolean crew, String direction, String lane) {
        return (int) register.values().stream()
                .filter(scan -> ship < 0 || scan.who().ship() == ship)
                .filter(scan -> scan.who().crew() == crew && scan.direction().equals(direction))
                .filter(scan -> lane == null || scan.lane().equals(lane))
                .count();
    }
}
