package eborder.gate;

import java.util.List;

/**
 * What the table says.
 *
 * @param reasons in its order; none if the colour is green
 * @param override who may let the person pass all the same
 */
record Judgement(List<Reason> reasons, Colour colour, OverrideBy override) {
    Judgement {
        reasons = List.copyOf(reasons);
    }
}
