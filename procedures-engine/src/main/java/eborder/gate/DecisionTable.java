package eborder.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The decision table of the gate at work: facts in, a judgement out (domain.md 3.4). */
final class DecisionTable {
    private final List<DecisionRow> rows;

    DecisionTable(List<DecisionRow> rows) {
        this.rows = rows;
    }

    /** Every reason whose row holds, once each, in the order of the table; the worst of the colours, the strictest of the overrides. */
    Judgement judge(Map<Fact, String> facts) {
        var held = rows.stream().filter(row -> row.holds(facts)).toList();
        return new Judgement(
                held.stream().map(DecisionRow::reason).distinct().toList(),
                worst(held, DecisionRow::colour, Colour.GREEN),
                worst(held, DecisionRow::override, OverrideBy.GUARD));
    }

    private static <T extends Comparable<T>> T worst(List<DecisionRow> rows, Function<DecisionRow, T> part, T without) {
        return rows.stream().map(part).max(Comparator.naturalOrder()).orElse(without);
    }
}
