package eborder.signature;

import eborder.paper.JobPaper;
import eborder.paper.PaperSigner;
import eborder.paper.SignedPaper;
import eborder.paper.SigningDesk;
import eborder.paper.SigningJob;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.model.DSSException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * Signs papers twice (Decree 30/2020, article 5): first the competent officer, who certifies that nothing but another
 * signature may follow, then the agency over all of it, which locks the paper. Nothing is looked up online but the time stamps, if
 * their authority is elsewhere. Safe for several threads.
 */
@ApplicationScoped
public class DssPaperSigner implements PaperSigner {
    private final Function<UUID, PadesSignature> officers;
    private final PadesSignature agency;
    private final String agencyName;
    private final Function<SigningJob, JobPaper> papers;
    private final Clock clock;

    @Inject
    public DssPaperSigner(
            SigningKeys keys, OfficerKeyRing officers, StampsIfAny stamps, SigningDesk desk, Clock clock) {
        this(keys, officers, stamps, desk::take, clock);
    }

    /** @param papers gives the paper of a job */
    public DssPaperSigner(
            SigningKeys keys,
            OfficerKeyRing officers,
            StampsIfAny stamps,
            Function<SigningJob, JobPaper> papers,
            Clock clock) {
        DssLog.quieten();
        this.clock = clock;
        this.papers = papers;
        this.officers = officers.areOwn() ? officers::signature : common(keys, stamps);
        this.agency = new PadesSignature(SignaturePlace.AGENCY, keys.agency(), stamps);
        this.agencyName = keys.agency().commonName();
    }

    private static Function<UUID, PadesSignature> common(SigningKeys keys, StampsIfAny stamps) {
        PadesSignature common = new PadesSignature(SignaturePlace.OFFICER, keys.officer(), stamps);
        return account -> common;
    }

    @Override
    public SignedPaper sign(SigningJob job) {
        JobPaper paper = papers.apply(job);
        try {
            Instant now = clock.instant();
            SignedPaper first =
                    paper.byOfficer().isPresent() ? paper.byOfficer().get() : byOfficer(job, paper, now);
            SignedPaper second = agency.sign(first.pdf(), agencyName, job.reason(), now);
            return new SignedPaper(second.pdf(), first.stamped() && second.stamped());
        } catch (DSSException
                | IllegalArgumentException
                | IllegalStateException
                | CertificateException
                | IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private SignedPaper byOfficer(SigningJob job, JobPaper paper, Instant now)
            throws IOException, CertificateException {
        return officers.apply(job.officer()).sign(paper.printed(), job.signerName(), job.reason(), now);
    }
}
