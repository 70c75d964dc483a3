package eborder.singlewindow.simulator.immigration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The faults that are asked for at the moment; each counts down, but for {@code down} and {@code slowMillis}. */
final class ImmigrationFaults {
    static final String FAIL = "failNext";
    static final String BUSY = "busyNext";
    static final String REFUSE = "refuseNext";
    static final String FORGE = "forgeNext";
    /** It is taken, and nobody is told. */
    static final String LOSE_ANSWER = "loseAnswerNext";

    private static final int SLOWEST_MILLIS = 60_000;
    private static final String DOWN = "down";
    private static final String SLOW = "slowMillis";
    private static final Set<String> COUNTS = Set.of(SLOW, FAIL, BUSY, REFUSE, FORGE, LOSE_ANSWER);

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private boolean down;

    ImmigrationFaults() {
        COUNTS.stream().sorted().forEach(name -> numbers.put(name, 0));
    }

    /** Changes what is named and keeps the rest. @throws IllegalArgumentException if a name or value is not understood */
    synchronized void set(Map<String, String> wanted) {
        wanted.forEach(ImmigrationFaults::check);
        wanted.forEach((name, value) -> {
            if (name.equals(DOWN)) {
                down = Boolean.parseBoolean(value);
            } else {
                numbers.put(name, Integer.parseInt(value));
            }
        });
    }

    synchronized boolean isDown() {
        return down;
    }

    synchronized int slowMillis() {
        return Math.min(SLOWEST_MILLIS, numbers.get(SLOW));
    }

    /** Whether it is to go wrong this time. @param name of the fault, such as {@link #FORGE} */
    synchronized boolean take(String name) {
        int left = numbers.get(name);
        numbers.put(name, Math.max(0, left - 1));
        return left > 0;
    }

    synchronized Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>(numbers);
        members.put(DOWN, down);
        return members;
    }

    private static void check(String name, String value) {
        boolean understood = name.equals(DOWN)
                ? value.equals("true") || value.equals("false")
                : COUNTS.contains(name) && value.matches("[0-9]{1,6}");
        if (!understood) {
            throw new IllegalArgumentException("not understood: " + name);
        }
    }
}
