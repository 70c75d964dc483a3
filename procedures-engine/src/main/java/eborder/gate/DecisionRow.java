package eborder.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A row of the decision table: it holds when every fact has one of the values.
 *
 * @param override who may let somebody pass all the same
 */
public record DecisionRow(
        @JsonProperty(required = true) Reason reason,
        @JsonProperty(required = true) Colour colour,
        @JsonProperty(required = true) OverrideBy override,
        @JsonProperty(required = true) Map<Fact, Set<String>> when) {
    public DecisionRow {
        if (colour == Colour.GREEN || when.isEmpty()) {
            throw new IllegalArgumentException("a row needs facts, and a reason isn't green");
        }
        when.forEach(DecisionRow::requireKnown);
        when = Collections.unmodifiableMap(new TreeMap<>(when));
    }

    private static void requireKnown(Fact fact, Set<String> values) {
        values.stream().filter(value -> !fact.knows(value)).findFirst().ifPresent(value -> {
            throw new IllegalArgumentException(fact.written() + " is never " + value);
        });
    }

    boolean holds(Map<Fact, String> facts) {
        for (var condition : when.entrySet()) {
            var value = facts.get(condition.getKey());
            if (value == null || !condition.getValue().contains(value)) {
                return false;
            }
        }
        return true;
    }
}
