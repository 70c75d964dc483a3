package eborder.web.filing;

import eborder.dossier.signing.DeclarationSigning;
import eborder.dossier.signing.HandSigning;
import eborder.dossier.signing.OpenedSession;
import eborder.dossier.signing.UnsignedRow;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What the company still has to sign, all of it or one dossier, and the code by which a program beside the key signs it. */
@Named("signingPage")
@RequestScoped
public class SigningPage {
    private final DeclarationSigning declarations;
    private final HandSigning sessions;
    private final Visitor visitor;
    private UUID id;
    private List<UnsignedRow> rows;
    private OpenedSession opened;

    @Inject
    SigningPage(DeclarationSigning declarations, HandSigning sessions, Visitor visitor) {
        this.declarations = declarations;
        this.sessions = sessions;
        this.visitor = visitor;
    }

    public void open() {
        opened = sessions.open(
                visitor.actor(), getRows().stream().map(UnsignedRow::id).toList());
    }

    public List<UnsignedRow> getRows() {
        if (rows == null) {
            rows = declarations.unsigned(visitor.actor()).stream()
                    .filter(row -> id == null || row.id().equals(id))
                    .limit(HandSigning.MOST_ITEMS)
                    .toList();
        }
        return rows;
    }

    /** Null before the code was asked for. */
    public OpenedSession getOpened() {
        return opened;
    }

    /** Null for all that is to be signed. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
