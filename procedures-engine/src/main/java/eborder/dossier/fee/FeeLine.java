package eborder.dossier.fee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person's permit or visa costs.
 *
 * @param code of the permit or procedure; {@code who} the person
 * @param amount in Vietnamese dong, or in US cents; {@code currency} {@code VND} or {@code USD}
 */
public record FeeLine(String code, String who, long amount, String currency, String law, boolean exempt) {
    /** The sums by currency. */
    public static Map<String, Long> sums(List<FeeLine> lines) {
        var sums = new LinkedHashMap<String, Long>();
        lines.forEach(line -> sums.merge(line.currency(), line.amount(), Long::sum));
        return sums;
    }
}
