package eborder.web.face;

import eborder.party.BorderUnits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Border units in words: {@code #{places.gate(row.unit)}}. */
@Named("places")
@RequestScoped
public class Places {
    private final BorderUnits units;
    private final Face face;

    @Inject
    Places(BorderUnits units, Face face) {
        this.units = units;
        this.face = face;
    }

    /** The gate's name. @param code of the unit */
    public String gate(String code) {
        var unit = units.unit(code);
        return face.getTag().equals("vi") ? unit.gate() : unit.gateEnglish();
    }

    /** The unit's name. @param code of the unit */
    public String unit(String code) {
        return units.unit(code).unit(face.getTag());
    }
}
