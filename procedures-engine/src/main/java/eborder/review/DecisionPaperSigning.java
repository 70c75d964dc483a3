package eborder.review;

import eborder.paper.PaperPrinter;
import eborder.paper.PaperSigner;
import eborder.paper.Signers;
import eborder.paper.SigningJob;
import eborder.paper.SigningSittings;
import eborder.party.Actor;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Prints and signs confirmations and refusals after the decision, outside any transaction. What fails is tried again at the next tick. */
@Relay
public class DecisionPaperSigning implements Ticking {
    private static final Logger LOG = Logger.getLogger(DecisionPaperSigning.class.getName());
    private static final int BATCH = 20;

    private final DecisionPaperDesk desk;
    private final SigningSittings sittings;
    private final PaperPrinter printer;
    private final PaperSigner signer;

    @Inject
    DecisionPaperSigning(DecisionPaperDesk desk, SigningSittings sittings, PaperPrinter printer, PaperSigner signer) {
        this.desk = desk;
        this.sittings = sittings;
        this.printer = printer;
        this.signer = signer;
    }

    @Override
    public String name() {
        return "decision paper signing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        desk.waiting(BATCH, sittings.signers()).forEach(this::sign);
    }

    /** Prints what an officer has decided and signs with a key in the own hands. @param most so many of each kind at one time */
    public void print(Actor officer, int most) {
        for (var due : desk.waiting(most, Signers.only(officer.account()))) {
            if (desk.job(due).isEmpty()) {
                print(due);
            }
        }
    }

    private void sign(DecisionPaper.Due due) {
        try {
            var job = desk.job(due).orElseGet(() -> print(due));
            desk.signed(due, signer.sign(job));
        } catch (RuntimeException fault) {
            // whatever is wrong with one paper, the others are signed
            LOG.log(Level.WARNING, "decision paper not signed, tried again", fault);
        }
    }

    private SigningJob print(DecisionPaper.Due due) {
        var sheet = desk.sheet(due);
        return desk.printed(due, sheet.officerName(), printer.print(sheet));
    }
}
