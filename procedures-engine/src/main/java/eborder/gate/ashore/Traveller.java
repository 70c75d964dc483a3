package eborder.gate.ashore;

import eborder.dossier.DocumentKey;
import eborder.gate.Direction;
import eborder.procedure.PermitDefinition.Goes;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A person who has permits of one call, or of no ship: where the person is follows from the last passage by any of them, so that a
 * permit and the one in its place are one.
 *
 * @param call null for people who are bound to no ship
 * @param goes whether the person comes from on board or from on shore
 * @param traces at least one
 */
record Traveller(UUID call, String unit, DocumentKey document, Goes goes, List<PermitTrace> traces) {
    Traveller {
        traces = List.copyOf(traces);
    }

    /** The permit by which the person passed last; one of them if the person hasn't passed yet. */
    PermitTrace used() {
        return traces.stream()
                .max(Comparator.comparing(PermitTrace::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
    }

    Passage last() {
        return used().last();
    }

    private boolean went(Direction direction) {
        return last() != null && last().direction() == direction;
    }

    /** Whether the person was let ashore and hasn't come back, whatever became of the person. */
    boolean isAway() {
        return goes == Goes.ASHORE && went(Direction.OUT);
    }

    /** Whether the person still belongs to the ship and is ashore. */
    boolean isAshore() {
        return isAway() && !(isSettled() && used().settled().end().isGone());
    }

    /** Whether a case about this very absence has ended. */
    boolean isSettled() {
        var settled = used().settled();
        return settled != null && !settled.at().isBefore(last().at());
    }

    /** Whether the person came from on shore and is inside now. */
    boolean isInPort() {
        return goes == Goes.ABOARD && went(Direction.IN);
    }
}
