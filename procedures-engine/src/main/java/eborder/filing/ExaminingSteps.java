package eborder.filing;

import eborder.dossier.Examinations;
import eborder.paper.SignedFile;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The short transactions around looking at the signatures of attachments: which are due, and what was found. */
@UseCase
public class ExaminingSteps {
    private final Examinations examinations;
    private final Clock clock;

    @Inject
    ExaminingSteps(Examinations examinations, Clock clock) {
        this.examinations = examinations;
        this.clock = clock;
    }

    /** A PDF that is due. */
    record Due(UUID attachment, byte[] pdf) {
        Due {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }
    }

    /** Takes up to so many under a lease; a node that dies gives them back when it ends. */
    List<Due> claim(int most) {
        return examinations.claim(most, clock.instant()).stream()
                .map(paper -> new Due(paper.id(), paper.content()))
                .toList();
    }

    void found(UUID attachment, SignedFile file) {
        examinations.found(attachment, file, clock.instant());
    }
}
