package eborder.singlewindow.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The faults that are asked for at the moment (reliability.md: a partner that is down, slow, refuses, or is cut off). */
final class Faults {
    private static final int SLOWEST_MILLIS = 60_000;

    private boolean down;
    private int slowMillis;
    private int rejectNext;
    private int dropAnswerNext;

    /** Changes what is named and keeps the rest. @throws IllegalArgumentException if a name or value is not understood */
    synchronized void set(Map<String, String> wanted) {
        wanted.forEach((name, value) -> {
            switch (name) {
                case "down" -> down = Boolean.parseBoolean(value);
                case "slowMillis" -> slowMillis = Math.min(SLOWEST_MILLIS, count(value));
                case "rejectNext" -> rejectNext = count(value);
                case "dropAnswerNext" -> dropAnswerNext = count(value);
                default -> throw new IllegalArgumentException("unknown fault " + name);
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

    private static int count(String value) {
        if (!value.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("not a count: " + value);
        }
        return Integer.parseInt(value);
    }
}
