package eborder.singlewindow.rest;

import eborder.gate.Colour;
import eborder.gate.GateVerdict;
import eborder.gate.PermitFace;
import eborder.gate.Reason;
import java.util.List;

/** @param verdict the colour; {@code permit} what the guard compares, left out if there is no such permit */
record Verdict(Colour verdict, List<Reason> reasons, PermitFace permit) {
    static Verdict of(GateVerdict verdict) {
        return new Verdict(verdict.colour(), verdict.reasons(), verdict.permit());
    }
}
