package eborder.scenario;

import eborder.gate.GateDesk;
import eborder.gate.GateQuestion;
import eborder.gate.GateVerdict;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.support.Engine;

/** What guards see and ask at a gate. */
final class Gate {
    private final Cast cast;
    private final Engine engine;

    Gate(Cast cast, Engine engine) {
        this.cast = cast;
        this.engine = engine;
    }

    /** What the scanner sees of the first permit: its barcode, or its number as typed before it is issued. */
    String barcode() {
        return barcode(cast.permits().get(0));
    }

    String barcodeOf(String holder) {
        return cast.permits().stream()
                .filter(permit -> permit.holderName().equals(holder))
                .findFirst()
                .map(this::barcode)
                .orElseThrow();
    }

    /** The same of the pass that was issued last. */
    String newestBarcodeOf(String holder) {
        return cast.permits().stream()
                .filter(permit -> permit.holderName().equals(holder) && permit.isValid())
                .findFirst()
                .map(this::barcode)
                .orElseThrow();
    }

    private String barcode(PermitRow permit) {
        return permit.issuedAt() != null
                ? engine.get(PermitDesk.class).seal(cast.person("agent"), permit.number())
                : permit.number().written();
    }

    String scanOf(String what) {
        return switch (what) {
            case "forged" -> forged(barcode());
            case "newer" -> StandIns.Codec.NEWER + barcode();
            default -> what;
        };
    }

    private static String forged(String genuine) {
        char last = genuine.charAt(genuine.length() - 1);
        return genuine.substring(0, genuine.length() - 1) + (last == '9' ? '8' : (char) (last + 1));
    }

    GateVerdict ask(String unit, GateQuestion question) {
        return engine.get(GateDesk.class).check(Cast.guard(unit), question);
    }
}
