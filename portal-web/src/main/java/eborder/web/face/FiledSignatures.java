package eborder.web.face;

import eborder.dossier.signing.DeclarationSigning;
import eborder.dossier.signing.SignatureState;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The filers' signatures, for them and for the officers of the unit. */
@Named("filedSignatures")
@RequestScoped
public class FiledSignatures {
    private final DeclarationSigning declarations;
    private final Visitor visitor;
    private final Map<UUID, SignatureState> states = new HashMap<>();

    @Inject
    FiledSignatures(DeclarationSigning declarations, Visitor visitor) {
        this.declarations = declarations;
        this.visitor = visitor;
    }

    /** Null without a dossier. */
    public SignatureState of(UUID dossier) {
        return dossier == null ? null : states.computeIfAbsent(dossier, id -> declarations.state(visitor.actor(), id));
    }
}
