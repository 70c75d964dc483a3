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
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;

/**
 * Whose certificates messages may be signed with: those in a file, or those that authorities in it gave to one name, or to anybody. The file is
 * read for each message, so that what is taken out of it is refused at once; for authorities' certificates there may be revocation lists.
 */
final class Signers {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Path file;
    private final Predicate<X500Principal> names;
    private final Optional<RevocationLists> lists;

    private Signers(Trust trust, Predicate<X500Principal> names) {
        this.file = trust.certificates();
        this.names = names;
        this.lists = trust.revoked().map(RevocationLists::new);
    }

    /**
     * Of one partner.
     *
     * @throws IllegalArgumentException if a file can't be read or is empty, or if there is an authority but no subject, since authorities give
     *     certificates to others too
     */
    static Signers one(Trust trust) {
        var subject = trust.subject().map(X500Principal::new);
        var signers = new Signers(trust, name -> subject.filter(name::equals).isPresent());
        if (subject.isEmpty() && signers.known().stream().anyMatch(Signers::isAuthority)) {
            throw new IllegalArgumentException("an authority's certificate needs a subject");
        }
        return signers;
    }

    /**
     * Of whoever it may be; the caller asks whom the certificate names.
     *
     * @throws IllegalArgumentException if a file can't be read or is empty
     */
    static Signers anybody(Trust trust) {
        var signers = new Signers(trust, name -> true);
        signers.known();
        return signers;
    }

    private List<X509Certificate> known() {
        try {
            var trusted = trusted();
            if (trusted.isEmpty()) {
                throw new IllegalArgumentException("trust needs certificates");
            }
            return trusted;
        } catch (SignatureException unreadable) {
            throw new IllegalArgumentException("certificates cannot be read", unreadable);
        }
    }

    /** @param chain as the message carries it, the signer's first */
    void require(List<X509Certificate> chain, Instant now) throws SignatureException {
        var signer = chain.get(0);
        var trusted = trusted();
        if (trusted.contains(signer) && !isAuthority(signer)) {
            requireValid(signer, now);
        } else {
            var way = way(chain, trusted, now);
            requireValid(signer, now);
            if (lists.isPresent()) {
                lists.get().require(way.getCertPath(), way.getTrustAnchor(), now);
            }
        }
        requireUse(signer);
    }

    /** From the signer to an authority that is trusted. */
    private PKIXCertPathBuilderResult way(List<X509Certificate> chain, List<X509Certificate> trusted, Instant now)
            throws SignatureException {
        var signer = chain.get(0);
        if (isAuthority(signer) || !names.test(signer.getSubjectX500Principal())) {
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
            // asked afterwards, by the lists of today
            wanted.setRevocationEnabled(false);
            wanted.setDate(Date.from(at));
            return (PKIXCertPathBuilderResult)
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
