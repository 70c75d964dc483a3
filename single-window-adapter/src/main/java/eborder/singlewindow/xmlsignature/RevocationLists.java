package eborder.singlewindow.xmlsignature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;

/**
 * Authorities' revocation lists in a file, which is read for each message: a new list counts from the next one on. Where no list of today
 * speaks for a certificate, nobody knows that it isn't revoked, and that is no yes.
 */
final class RevocationLists {
    private final Path file;

    /** @throws IllegalArgumentException if the file can't be read or has no list */
    RevocationLists(Path file) {
        this.file = file;
        try {
            if (lists().isEmpty()) {
                throw new IllegalArgumentException("no revocation list");
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("revocation lists cannot be read", unreadable);
        }
    }

    /** @param path from the signer to the anchor, found to be good but for this */
    void require(CertPath path, TrustAnchor anchor, Instant now) throws SignatureException {
        try {
            var validator = CertPathValidator.getInstance("PKIX");
            var wanted = new PKIXParameters(Set.of(anchor));
            wanted.setDate(Date.from(now));
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(current(now))));
            var checker = (PKIXRevocationChecker) validator.getRevocationChecker();
            checker.setOptions(Set.of(Option.PREFER_CRLS, Option.NO_FALLBACK));
            wanted.addCertPathChecker(checker);
            validator.validate(path, wanted);
        } catch (CertPathValidatorException refused) {
            throw (refused.getReason() == BasicReason.REVOKED
                            ? SignatureDefect.REVOKED
                            : SignatureDefect.STATUS_UNKNOWN)
                    .refused(refused);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw SignatureDefect.STATUS_UNKNOWN.refused(unreadable);
        }
    }

    /** The JDK alone would take a list for a quarter of an hour longer than it says. */
    private Collection<X509CRL> current(Instant now) throws IOException, GeneralSecurityException {
        return lists().stream()
                .filter(list -> !list.getThisUpdate().toInstant().isAfter(now))
                .filter(list -> list.getNextUpdate() != null
                        && list.getNextUpdate().toInstant().isAfter(now))
                .toList();
    }

    private Collection<X509CRL> lists() throws IOException, GeneralSecurityException {
        // the JDK reads a stream byte by byte, which takes seconds from a file of megabytes
        var bytes = new ByteArrayInputStream(Files.readAllBytes(file));
        return CertificateFactory.getInstance("X.509").generateCRLs(bytes).stream()
                .map(X509CRL.class::cast)
                .toList();
    }
}
