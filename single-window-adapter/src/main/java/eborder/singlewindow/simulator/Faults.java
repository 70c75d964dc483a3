package eborder.singlewindow.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The faults that are asked for at the moment (reliability.md: a partner that is down, slow, refuses, or is cut off). */
final class Faults {
    private static final int SLOWEST_MILLIS = 60_000;
    private static final Set<String> COUNTS = Set.of("slowMillis", "rejectNext", "dropAnswerNext");

    private boolean down;
    private int slowMillis;
    private int rejectNext;
    private int dropAnswerNext;

    /** Changes what is named and keeps the rest. @throws IllegalArgumentException if a name or value is not understood */
    synchronized void set(Map<String, String> wanted) {
        wanted.forEach(Faults::check);
        wanted.forEach((name, value) -> {
            switch (name) {
                case "down" -> down = Boolean.parseBoolean(value);
                case "slowMillis" -> slowMillis = Math.min(SLOWEST_MILLIS, Integer.parseInt(value));
                case "rejectNext" -> rejectNext = Integer.parseInt(value);
                case "dropAnswerNext" -> dropAnswerNext = Integer.parseInt(value);
                default -> throw new IllegalStateException(name);
            }
        });
    }

    synchronized boolean isDown() {
        return down;
    }

    synchronized int slowMillis() {
        return slowMillis;
    }

    synchronized boolean takeReject() {
        rejectNext--;
        boolean taken = rejectNext >= 0;
        rejectNext = Math.max(0, rejectNext);
        return taken;
    }

    synchronized boolean takeDroppedAnswer() {
        dropAnswerNext--;
        boolean taken = dropAnswerNext >= 0;
        dropAnswerNext = Math.max(0, dropAnswerNext);
        return taken;
    }

    synchronized String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("down", down);
        members.put("slowMillis", slowMillis);
        members.put("rejectNext", rejectNext);
        members.put("dropAnswerNext", dropAnswerNext);
        return FlatJson.write(members);
    }

    private static void check(String name, String value) {
        boolean understood = name.equals("down")
                ? value.equals("true") || value.equals("false")
                : COUNTS.contains(name) && value.matches("[0-9]{1,6}");
        if (!understood) {
            throw new IllegalArgumentException("not understood: " + name);
        }
    }
}
