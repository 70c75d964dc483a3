package eborder.review;

import eborder.paper.PaperPrinter;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** Prints a form of a dossier, unsigned, outside any transaction: a list of thousands takes a while. */
@Relay
public class DeclarationPrinting {
    private final DeclarationDesk desk;
    private final PaperPrinter printer;

    @Inject
    DeclarationPrinting(DeclarationDesk desk, PaperPrinter printer) {
        this.desk = desk;
        this.printer = printer;
    }

    /** @throws eborder.shared.Problem as {@link DeclarationDesk#sheet}, PRINTING_FAILED */
    public byte[] print(Actor actor, UUID dossier, String formId) {
        return printer.print(desk.sheet(actor, dossier, formId));
    }
}
