package eborder.review;

import eborder.paper.PaperPrinter;
import eborder.paper.PaperSigner;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Prints and signs form 06 after the decision, outside any transaction. What fails is tried again at the next tick. */
@Relay
public class ConfirmationSigning implements Ticking {
    private static final Logger LOG = Logger.getLogger(ConfirmationSigning.class.getName());
    private static final int BATCH = 20;

    private final ConfirmationDesk desk;
    private final PaperPrinter printer;
    private final PaperSigner signer;

    @Inject
    ConfirmationSigning(ConfirmationDesk desk, PaperPrinter printer, PaperSigner signer) {
        this.desk = desk;
        this.printer = printer;
        this.signer = signer;
    }

    @Override
    public String name() {
        return "confirmation signing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        desk.waiting(BATCH).forEach(this::sign);
    }

    private void sign(UUID dossier) {
        try {
            var sheet = desk.sheet(dossier);
            var signed =
                    signer.sign(printer.print(sheet), sheet.officerName(), "Xác nhận hoàn thành thủ tục biên phòng");
            desk.signed(dossier, signed);
        } catch (RuntimeException fault) {
            // whatever is wrong with one confirmation, the others are signed
            LOG.log(Level.WARNING, "confirmation not signed, tried again", fault);
        }
    }
}
