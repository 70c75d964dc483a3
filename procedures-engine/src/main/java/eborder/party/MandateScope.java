package eborder.party;

import java.io.Serializable;
import java.util.Set;

/**
 * What a mandate is for.
 *
 * @param imo the ship's IMO number, null for all ships and for what concerns no ship
 * @param unit code of the border unit, null for all
 * @param procedures their codes, empty for all
 */
public record MandateScope(String imo, String unit, Set<String> procedures) implements Serializable {
    public static final MandateScope EVERYTHING = new MandateScope(null, null, Set.of());

    public MandateScope {
        procedures = Set.copyOf(procedures);
    }

    public boolean covers(Matter matter) {
        return (imo == null || imo.equals(matter.imo()))
                && (unit == null || unit.equals(matter.unit()))
                && (procedures.isEmpty() || procedures.contains(matter.procedure()));
    }
}
