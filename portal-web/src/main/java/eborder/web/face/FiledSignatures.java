package eborder.web.face;

import eborder.dossier.signing.DeclarationSigning;
import eborder.dossier.signing.SignatureState;
import eborder.dossier.signing.UnsignedRow;
import eborder.party.Role;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The filers' signatures, for them and for the officers of the unit. */
@Named("filedSignatures")
@RequestScoped
public class FiledSignatures {
    private final DeclarationSigning declarations;
    private final Visitor visitor;
    private final Map<UUID, SignatureState> states = new HashMap<>();
    private Set<UUID> owed;

    @Inject
    FiledSignatures(DeclarationSigning declarations, Visitor visitor) {
        this.declarations = declarations;
        this.visitor = visitor;
    }

    /** Null without a dossier. */
    public SignatureState of(UUID dossier) {
        return dossier == null ? null : states.computeIfAbsent(dossier, id -> declarations.state(visitor.actor(), id));
    }

    /** Whether the law asks for one that isn't there: for the filer's lists and the officers'. */
    public boolean isOwed(UUID dossier) {
        return owed().contains(dossier);
    }

    /** How many the filer still owes. */
    public int getCount() {
        return owed().size();
    }

    private Set<UUID> owed() {
        if (owed == null) {
            var actor = visitor.actor();
            var rows = actor.roles().contains(Role.FILER)
                    ? declarations.unsigned(actor)
                    : declarations.unsignedAtUnit(actor);
            owed = rows.stream().map(UnsignedRow::id).collect(Collectors.toSet());
        }
        return owed;
    }
}
