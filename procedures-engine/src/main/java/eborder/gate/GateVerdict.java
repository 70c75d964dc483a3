package eborder.gate;

import java.util.List;

/** The answer to a gate question. */
public sealed interface GateVerdict {
    /** The person may pass. */
    record Pass(PermitFace permit) implements GateVerdict {}

    /** Somebody has to look: the duty officer decides. */
    record Refer(PermitFace permit, List<Reason> reasons) implements GateVerdict {
        public Refer {
            reasons = List.copyOf(reasons);
        }
    }

    /** The person may not pass. @param permit null if there is no such permit of ours */
    record Deny(PermitFace permit, List<Reason> reasons) implements GateVerdict {
        public Deny {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param reasons none if the colour is green */
    static GateVerdict of(PermitFace permit, List<Reason> reasons, Colour colour) {
        return switch (colour) {
            case GREEN -> new Pass(permit);
            case AMBER -> new Refer(permit, reasons);
            case RED -> new Deny(permit, reasons);
        };
    }

    default Colour colour() {
        return this instanceof Pass ? Colour.GREEN : this instanceof Refer ? Colour.AMBER : Colour.RED;
    }

    default List<Reason> reasons() {
        if (this instanceof Refer refer) {
            return refer.reasons();
        }
        return this instanceof Deny deny ? deny.reasons() : List.of();
    }

    /** The permit it is about; null if unknown. */
    PermitFace permit();
}
