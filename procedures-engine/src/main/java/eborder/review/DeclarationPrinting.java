package eborder.review;

import eborder.paper.PaperPrinter;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Prints a form of a dossier, unsigned, outside any transaction: a list of thousands takes a while. */
@Relay
public class DeclarationPrinting {
    /** A list of thousands takes a hundred megabytes while it is printed; who comes third waits. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final DeclarationDesk desk;
    private final PaperPrinter printer;

    @Inject
    DeclarationPrinting(DeclarationDesk desk, PaperPrinter printer) {
        this.desk = desk;
        this.printer = printer;
    }

    /** @throws eborder.shared.Problem as {@link DeclarationDesk#sheet}, PRINTING_FAILED */
    public byte[] print(Actor actor, UUID dossier, String formId) {
        places.acquireUninterruptibly();
        try {
            return printer.print(desk.sheet(actor, dossier, formId));
        } finally {
            places.release();
        }
    }
}
