package eborder.singlewindow.xmlsignature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;

/**
 * Whose certificates a partner's messages may be signed with: those in a file, or those that authorities in it gave to one name. The file is
 * read for each message, so that what is taken out of it is refused at once.
 */
final class Signers {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Path file;
    private final Optional<X500Principal> subject;

    /**
     * @param file certificates as PEM
     * @param subject RFC 2253; needed if one of them is an authority's, which gives certificates to others too
     * @throws IllegalArgumentException if the file can't be read, is empty, or has an authority without a subject
     */
    Signers(Path file, Optional<String> subject) {
        this.file = file;
        this.subject = subject.map(X500Principal::new);
        try {
            var trusted = trusted();
            if (trusted.isEmpty() || (this.subject.isEmpty() && trusted.stream().anyMatch(Signers::isAuthority))) {
                throw new IllegalArgumentException("trust needs certificates, and an authority's needs a subject");
            }
        } catch (SignatureException unreadable) {
            throw new IllegalArgumentException("certificates cannot be read", unreadable);
        }
    }

    /** @param chain as the message carries it, the signer's first */
    void require(List<X509Certificate> chain, Instant now) throws SignatureException {
        var signer = chain.get(0);
        requireTrusted(signer, chain, now);
        requireValid(signer, now);
        requireUse(signer);
    }

    private void requireTrusted(X509Certificate signer, List<X509Certificate> chain, Instant now)
            throws SignatureException {
        var trusted = trusted();
        if (trusted.contains(signer) && !isAuthority(signer)) {
            return;
        }
        if (subject.isEmpty() || !signer.getSubjectX500Principal().equals(subject.get())) {
            throw SignatureDefect.UNTRUSTED.refused();
        }
        var anchors = trusted.stream()
                .filter(Signers::isAuthority)
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            throw SignatureDefect.UNTRUSTED.refused();
        }
        // an ended certificate is told apart from a stranger's: the way to the anchor is looked for on its last day
        var end = signer.getNotAfter().toInstant();
        var at = now.isAfter(end) ? end : now;
        try {
            var target = new X509CertSelector();
            target.setCertificate(signer);
            var wanted = new PKIXBuilderParameters(anchors, target);
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
            // whose certificate is withdrawn is taken out of the file
            wanted.setRevocationEnabled(false);
            wanted.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(wanted);
        } catch (GeneralSecurityException stranger) {
            throw SignatureDefect.UNTRUSTED.refused(stranger);
        }
    }

    private static void requireValid(X509Certificate signer, Instant now) throws SignatureException {
        try {
            signer.checkValidity(Date.from(now));
        } catch (CertificateExpiredException | CertificateNotYetValidException ended) {
            throw SignatureDefect.EXPIRED.refused(ended);
        }
    }

    private static void requireUse(X509Certificate signer) throws SignatureException {
        var use = signer.getKeyUsage();
        if (use != null && !use[DIGITAL_SIGNATURE] && !use[NON_REPUDIATION]) {
            throw SignatureDefect.UNTRUSTED.refused();
        }
    }

    private static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }

    private List<X509Certificate> trusted() throws SignatureException {
        try (InputStream pem = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException unreadable) {
            throw SignatureDefect.UNTRUSTED.refused(unreadable);
        }
    }
}
