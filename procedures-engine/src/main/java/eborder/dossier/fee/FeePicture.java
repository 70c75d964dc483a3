package eborder.dossier.fee;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a dossier costs and what was paid for it. */
public record FeePicture(List<FeeLine> lines, List<Paid> payments) {
    public FeePicture {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
    }

    /** @param receipt its number; {@code by} the officer who recorded it */
    public record Paid(long amount, String currency, String receipt, Instant at, String by) {}

    /** The sums by currency. */
    public Map<String, Long> sums() {
        return FeeLine.sums(lines);
    }

    /** What is still to be paid, by currency; nothing if all is. */
    public Map<String, Long> open() {
        var open = new LinkedHashMap<>(sums());
        payments.forEach(paid -> open.merge(paid.currency(), -paid.amount(), Long::sum));
        open.values().removeIf(amount -> amount <= 0);
        return open;
    }
}
