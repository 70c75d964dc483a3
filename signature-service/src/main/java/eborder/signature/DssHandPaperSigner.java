package eborder.signature;

import eborder.paper.HandKey;
import eborder.paper.HandPaperSigner;
import eborder.paper.KeyRole;
import eborder.paper.SignedPaper;
import eborder.paper.SigningDesk;
import eborder.paper.SigningJob;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.cms.operator.CustomContentSigner;
import eu.europa.esig.dss.model.DSSException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Officers' signatures by keys in their own hands, into the same field and of the same form as those of {@link DssPaperSigner}. */
@ApplicationScoped
public class DssHandPaperSigner implements HandPaperSigner {
    private final SigningKeys keys;
    private final TrustLists trust;
    private final HandRevocation revocation;
    private final StampsIfAny stamps;
    private final Function<SigningJob, byte[]> papers;

    @Inject
    DssHandPaperSigner(
            SigningKeys keys, TrustLists trust, HandRevocation revocation, StampsIfAny stamps, SigningDesk desk) {
        this(keys, trust, revocation, stamps, job -> desk.take(job).printed());
    }

    /** @param papers gives the printed paper of a job */
    DssHandPaperSigner(
            SigningKeys keys,
            TrustLists trust,
            HandRevocation revocation,
            StampsIfAny stamps,
            Function<SigningJob, byte[]> papers) {
        this.keys = keys;
        this.trust = trust;
        this.revocation = revocation;
        this.stamps = stamps;
        this.papers = papers;
    }

    @Override
    public HandKey key(String officer, List<byte[]> chain, Instant now) {
        var registered = keys.officers()
                .flatMap(files -> files.inHand(officer))
                .orElseThrow(() -> new Problem(ErrorCode.NO_SIGNING_KEY));
        var certificate = HandCertificate.read(chain).with(registered);
        certificate.requireOfficer(registered.get(0), now);
        var roots = trust.officers();
        var path = certificate.path(roots, now);
        revocation.require(path, roots, now);
        return new HandKey(
                SigningKeyCupboard.entry(KeyRole.OFFICER, officer, certificate.own(), true, ""),
                HandValue.algorithm(certificate.own().getPublicKey()).name(),
                path.stream().map(DssHandPaperSigner::der).toList());
    }

    @Override
    public Prepared prepare(SigningJob job, List<byte[]> chain, Instant at) {
        try {
            return signature(chain, new byte[0]).prepare(papers.apply(job), job.signerName(), job.reason(), at);
        } catch (IOException | DSSException | IllegalStateException failed) {
            throw new Problem(ErrorCode.SIGNING_FAILED, failed);
        }
    }

    @Override
    public SignedPaper sign(SigningJob job, List<byte[]> chain, Instant at, byte[] value) {
        var key = HandCertificate.read(chain).own().getPublicKey();
        if (!HandValue.algorithm(key).holds(key, prepare(job, chain, at).attributes(), value)) {
            throw new Problem(ErrorCode.SIGNATURE_WRONG, Map.of("paper", job.subject()));
        }
        try {
            return signature(chain, HandValue.inCms(key, value))
                    .sign(papers.apply(job), job.signerName(), job.reason(), at);
        } catch (IOException | CertificateException | DSSException | IllegalStateException failed) {
            throw new Problem(ErrorCode.SIGNING_FAILED, failed);
        }
    }

    private PadesSignature signature(List<byte[]> chain, byte[] value) {
        var cms = new StampedCms(algorithm -> new CustomContentSigner(algorithm.getJCEId(), value), stamps);
        return new PadesSignature(
                SignaturePlace.OFFICER,
                PadesSignature.tokens(HandCertificate.read(chain).chain()),
                cms,
                stamps);
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
