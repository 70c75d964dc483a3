package eborder.permit;

import eborder.paper.PaperPrinter;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Puts signed permits of a dossier on A4 sheets, outside any transaction. */
@Relay
public class PermitPrinting {
    /** A full part takes a hundred megabytes while it is printed; who comes third waits. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final PrintoutDesk desk;
    private final PaperPrinter printer;

    @Inject
    PermitPrinting(PrintoutDesk desk, PaperPrinter printer) {
        this.desk = desk;
        this.printer = printer;
    }

    /** @throws eborder.shared.Problem as {@link PrintoutDesk#sheet}, PRINTING_FAILED */
    public byte[] print(Actor actor, UUID dossier, PrintOrder order, int part) {
        places.acquireUninterruptibly();
        try {
            return printer.print(desk.sheet(actor, dossier, order, part));
        } finally {
            places.release();
        }
    }
}
