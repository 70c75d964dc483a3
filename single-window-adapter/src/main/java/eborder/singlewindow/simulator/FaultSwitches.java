package eborder.singlewindow.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The faults that are asked of a simulator at the moment (reliability.md: a partner that is down, slow, refuses, or is cut off): it is down
 * or not, it is slow by so many milliseconds, and each other one happens so many times.
 */
public final class FaultSwitches {
    private static final int SLOWEST_MILLIS = 60_000;
    private static final String DOWN = "down";
    private static final String SLOW = "slowMillis";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private boolean down;

    /** @param counted names of the faults that happen so many times */
    public FaultSwitches(List<String> counted) {
        Stream.concat(Stream.of(SLOW), counted.stream()).forEach(name -> numbers.put(name, 0));
    }

    /** Changes what is named and keeps the rest. @throws IllegalArgumentException if a name or value is not understood */
    public synchronized void set(Map<String, String> wanted) {
        wanted.forEach(this::check);
        wanted.forEach((name, value) -> {
            if (name.equals(DOWN)) {
                down = Boolean.parseBoolean(value);
            } else {
                numbers.put(name, Integer.parseInt(value));
            }
        });
    }

    public synchronized boolean isDown() {
        return down;
    }

    public synchronized int slowMillis() {
        return Math.min(SLOWEST_MILLIS, numbers.get(SLOW));
    }

    /** Whether it is to go wrong this time. */
    public synchronized boolean take(String name) {
        int left = numbers.get(name);
        numbers.put(name, Math.max(0, left - 1));
        return left > 0;
    }

    /** All of them, by name. */
    public synchronized Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put(DOWN, down);
        members.putAll(numbers);
        return members;
    }

    private void check(String name, String value) {
        boolean understood = name.equals(DOWN)
                ? value.equals("true") || value.equals("false")
                : numbers.containsKey(name) && value.matches("[0-9]{1,6}");
        if (!understood) {
            throw new IllegalArgumentException("not understood: " + name);
        }
    }
}
