package eborder.singlewindow.simulator.payment;

import eborder.singlewindow.simulator.FlatJson;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An order as the platform knows it.
 *
 * @param amount that was ordered, or was paid once it is
 * @param state {@code OPEN}, {@code PAID}, {@code FAILED}, {@code EXPIRED} or {@code REFUNDED}
 * @param receipt empty unless it was paid
 * @param at when it came into its state
 */
record SimulatedOrder(
        String order,
        String reference,
        long amount,
        String currency,
        String purpose,
        String returnTo,
        String notifyAt,
        String expiresAt,
        String state,
        String receipt,
        String at) {
    static final String OPEN = "OPEN";
    static final String PAID = "PAID";
    static final String FAILED = "FAILED";
    static final String EXPIRED = "EXPIRED";
    static final String REFUNDED = "REFUNDED";

    private static final Duration PAYABLE = Duration.ofMinutes(30);

    /** @throws IllegalArgumentException if something is missing */
    static SimulatedOrder ordered(Map<String, String> wanted, Instant now) {
        return new SimulatedOrder(
                UUID.randomUUID().toString(),
                required(wanted, "reference"),
                Long.parseLong(required(wanted, "amount")),
                required(wanted, "currency"),
                required(wanted, "purpose"),
                required(wanted, "returnTo"),
                required(wanted, "notifyAt"),
                now.plus(PAYABLE).toString(),
                OPEN,
                "",
                now.toString());
    }

    static SimulatedOrder parse(String line) {
        var kept = FlatJson.read(line);
        return new SimulatedOrder(
                required(kept, "order"),
                required(kept, "reference"),
                Long.parseLong(required(kept, "amount")),
                required(kept, "currency"),
                required(kept, "purpose"),
                required(kept, "returnTo"),
                required(kept, "notifyAt"),
                required(kept, "expiresAt"),
                required(kept, "state"),
                kept.getOrDefault("receipt", ""),
                required(kept, "at"));
    }

    private static String required(Map<String, String> members, String name) {
        var value = members.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    SimulatedOrder turned(String into, long paid, String number, Instant now) {
        return new SimulatedOrder(
                order, reference, paid, currency, purpose, returnTo, notifyAt, expiresAt, into, number, now.toString());
    }

    boolean isOpen() {
        return state.equals(OPEN);
    }

    boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(Instant.parse(expiresAt));
    }

    String line() {
        var members = report();
        members.put("purpose", purpose);
        members.put("returnTo", returnTo);
        members.put("notifyAt", notifyAt);
        members.put("expiresAt", expiresAt);
        return FlatJson.write(members);
    }

    /** What the portal is told of it. */
    Map<String, Object> report() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("order", order);
        members.put("reference", reference);
        members.put("state", state);
        members.put("amount", amount);
        members.put("currency", currency);
        members.put("receipt", receipt);
        members.put("at", at);
        return members;
    }
}
