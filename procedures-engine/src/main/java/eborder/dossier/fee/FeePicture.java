package eborder.dossier.fee;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dossier costs and what was paid for it.
 *
 * @param owed false if nothing was granted for it and nothing will be
 */
public record FeePicture(List<FeeLine> lines, List<Paid> payments, boolean owed) {
    public FeePicture {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
    }

    /** @param receipt its number; {@code by} the officer who recorded it, null if paid online; {@code refundedAt} null if it wasn't */
    public record Paid(long amount, String currency, String receipt, Instant at, String by, Instant refundedAt) {}

    /** The sums by currency. */
    public Map<String, Long> sums() {
        return FeeLine.sums(lines);
    }

    /** What is still to be paid, by currency; nothing if all is, or nothing is owed. */
    public Map<String, Long> open() {
        var open = owed ? new LinkedHashMap<>(sums()) : new LinkedHashMap<String, Long>();
        payments.stream()
                .filter(paid -> paid.refundedAt() == null)
                .forEach(paid -> open.merge(paid.currency(), -paid.amount(), Long::sum));
        open.values().removeIf(amount -> amount <= 0);
        return open;
    }
}
