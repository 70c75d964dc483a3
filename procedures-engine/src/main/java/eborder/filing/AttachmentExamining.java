package eborder.filing;

import eborder.paper.ForeignSignatures;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks at the signatures of PDFs soon after they came with a dossier: whether they hold, under the roots of agents. */
@Relay
public class AttachmentExamining implements Ticking {
    private static final System.Logger LOG = System.getLogger(AttachmentExamining.class.getName());
    private static final int BATCH = 5;

    private final ExaminingSteps steps;
    private final ForeignSignatures signatures;

    @Inject
    AttachmentExamining(ExaminingSteps steps, ForeignSignatures signatures) {
        this.steps = steps;
        this.signatures = signatures;
    }

    @Override
    public String name() {
        return "attachment examining";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void tick() {
        while (examineBatch() == BATCH) {
            LOG.log(System.Logger.Level.DEBUG, "another batch");
        }
    }

    /** Sees to one batch in the calling thread. @return how many were due */
    public int examineBatch() {
        var due = steps.claim(BATCH);
        due.forEach(one -> steps.found(one.attachment(), signatures.signedFile(one.pdf())));
        return due.size();
    }
}
