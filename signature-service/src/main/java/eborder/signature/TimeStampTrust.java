package eborder.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Whose time stamps are accepted: those that answer our question (digest, nonce), are signed by a certificate made for
 * nothing but that under one of our roots, and name a time near ours.
 */
final class TimeStampTrust {
    /** An authority whose clock differs more is wrong, or ours is: both must be looked at before anything is signed. */
    private static final Duration NEAR = Duration.ofMinutes(5);

    private final Set<TrustAnchor> anchors;
    private final Clock clock;

    /** @param anchors root certificates of the authority */
    TimeStampTrust(List<X509Certificate> anchors, Clock clock) {
        this.anchors = anchors.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
        this.clock = clock;
    }

    /**
     * @return the token
     * @throws TSPException if anything about the answer is wrong
     */
    TimeStampToken accepted(TimeStampRequest request, TimeStampResponse answer) throws TSPException {
        answer.validate(request);
        TimeStampToken token = answer.getTimeStampToken();
        if (token == null) {
            throw new TSPException("no time stamp but status " + answer.getStatus());
        }
        Duration off = Duration.between(token.getTimeStampInfo().getGenTime().toInstant(), clock.instant());
        if (off.abs().compareTo(NEAR) > 0) {
            throw new TSPException("a time " + off + " from ours");
        }
        try {
            X509Certificate signer = signer(token);
            // also looks for the critical purpose "time stamping" and nothing beside it (RFC 3161, 2.3)
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            requireTrusted(signer, token);
        } catch (GeneralSecurityException | OperatorCreationException untrusted) {
            throw new TSPException("not trusted: " + untrusted.getMessage(), untrusted);
        }
        return token;
    }

    private static X509Certificate signer(TimeStampToken token) throws GeneralSecurityException, TSPException {
        for (X509CertificateHolder sent : certificates(token)) {
            if (token.getSID().match(sent)) {
                return new JcaX509CertificateConverter().getCertificate(sent);
            }
        }
        throw new TSPException("no certificate of the authority inside");
    }

    private static Collection<X509CertificateHolder> certificates(TimeStampToken token) {
        return token.toCMSSignedData().getCertificates().getMatches(null);
    }

    private void requireTrusted(X509Certificate signer, TimeStampToken token) throws GeneralSecurityException {
        var wanted = new X509CertSelector();
        wanted.setCertificate(signer);
        var sent = new ArrayList<X509Certificate>();
        for (X509CertificateHolder one : certificates(token)) {
            sent.add(new JcaX509CertificateConverter().getCertificate(one));
        }
        var path = new PKIXBuilderParameters(anchors, wanted);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
        path.setDate(Date.from(clock.instant()));
        // asked for where revocation data are gathered, not while somebody waits for a signature
        path.setRevocationEnabled(false);
        CertPathBuilder.getInstance("PKIX").build(path);
    }
}
