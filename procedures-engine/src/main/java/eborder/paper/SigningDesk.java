package eborder.paper;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;

/** Hands out what is to be signed, to the signer alone. */
@UseCase
public class SigningDesk {
    private final PapersToSign papers;

    @Inject
    SigningDesk(PapersToSign papers) {
        this.papers = papers;
    }

    /**
     * The paper of a job that still stands.
     *
     * @throws Problem SIGNING_JOB_DIFFERS if the job isn't on file just so, is done already, or the paper is no longer what it was
     */
    public JobPaper take(SigningJob job) {
        return papers.withId(job.id())
                .filter(paper -> paper.job().equals(job))
                .map(PaperToSign::paper)
                .orElseThrow(() -> new Problem(ErrorCode.SIGNING_JOB_DIFFERS));
    }
}
