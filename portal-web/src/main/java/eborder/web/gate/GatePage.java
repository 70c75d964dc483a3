package eborder.web.gate;

import eborder.party.AccessTokens;
import eborder.party.BorderUnit;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the guard stands, and the bearer token with which the page asks the API. */
@Named
@RequestScoped
public class GatePage {
    private final Visitor visitor;
    private final AccessTokens tokens;
    private final BorderUnits units;
    private final Face face;
    private String token;

    @Inject
    GatePage(Visitor visitor, AccessTokens tokens, BorderUnits units, Face face) {
        this.visitor = visitor;
        this.tokens = tokens;
        this.units = units;
        this.face = face;
    }

    /** For this page only, in its memory only; the page gives it back when it is left. */
    public String getToken() {
        if (token == null) {
            token = tokens.issue(visitor.actor(), visitor.actor().unit());
        }
        return token;
    }

    public String getUnit() {
        return unit().code();
    }

    /** The name of the border unit, as the poster's headline has it. */
    public String getPlace() {
        return unit().unit(face.getTag());
    }

    public List<BorderUnit.Gate> getLanes() {
        return unit().gates();
    }

    private BorderUnit unit() {
        return units.unit(visitor.actor().unitAs(Role.GATE_OFFICER));
    }
}
