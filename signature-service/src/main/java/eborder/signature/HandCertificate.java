package eborder.signature;

import eborder.dossier.signing.DeclarationProofs.Signer;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * The certificate of a key in somebody's own hands. Vietnam's public authorities write the tax code of an organisation as {@code MST:0200000017}
 * into the subject's UID or serialNumber; both are taken.
 *
 * @param chain the signer's certificate first, then those that lead to a root, in any order
 */
record HandCertificate(List<X509Certificate> chain) {
    private static final int MOST_CERTIFICATES = 6;
    private static final int MOST_BYTES = 16_384;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final Set<ASN1ObjectIdentifier> PLACES = Set.of(BCStyle.UID, BCStyle.SERIALNUMBER);
    private static final String TAX_CODE = "MST:";

    /** @param chain DER. @throws Problem CERTIFICATE_UNREADABLE */
    static HandCertificate read(List<byte[]> chain) {
        if (chain.isEmpty() || chain.size() > MOST_CERTIFICATES) {
            throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE);
        }
        List<X509Certificate> read = new ArrayList<>();
        for (byte[] der : chain) {
            read.add(certificate(der));
        }
        return new HandCertificate(List.copyOf(read));
    }

    private static X509Certificate certificate(byte[] der) {
        if (der.length > MOST_BYTES) {
            throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE);
        }
        try {
            var read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (!Arrays.equals(read.getEncoded(), der)) {
                throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE);
            }
            return read;
        } catch (CertificateException unreadable) {
            throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE, unreadable);
        }
    }

    /** With further ones, for tokens that hold their own certificate only. */
    HandCertificate with(List<X509Certificate> others) {
        return new HandCertificate(
                Stream.concat(chain.stream(), others.stream()).distinct().toList());
    }

    X509Certificate own() {
        return chain.get(0);
    }

    Signer signer() {
        return new Signer(
                own().getSubjectX500Principal().getName(),
                own().getSerialNumber().toString(16),
                JwsAlgorithm.of(own().getPublicKey()).name());
    }

    /**
     * @return the way to one of the roots, the signer's certificate first, without the root
     * @throws Problem CERTIFICATE_EXPIRED, CERTIFICATE_PURPOSE, CERTIFICATE_OTHER_COMPANY, CERTIFICATE_UNTRUSTED, in this order
     */
    List<X509Certificate> require(String taxCode, List<X509Certificate> roots, Instant now) {
        requireInForce(now);
        requirePurpose();
        requireCompany(taxCode);
        return path(roots, now);
    }

    private void requireInForce(Instant now) {
        try {
            own().checkValidity(Date.from(now));
        } catch (CertificateException outside) {
            throw (Problem) new Problem(
                            ErrorCode.CERTIFICATE_EXPIRED,
                            Map.of(
                                    "from", own().getNotBefore().toInstant().toString(),
                                    "until", own().getNotAfter().toInstant().toString()))
                    .initCause(outside);
        }
    }

    private void requirePurpose() {
        boolean[] usage = own().getKeyUsage();
        boolean signs = usage != null && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
        if (!signs || own().getBasicConstraints() >= 0) {
            throw new Problem(ErrorCode.CERTIFICATE_PURPOSE);
        }
    }

    private void requireCompany(String taxCode) {
        var subject = X500Name.getInstance(own().getSubjectX500Principal().getEncoded());
        boolean same = Arrays.stream(subject.getRDNs())
                .flatMap(name -> Arrays.stream(name.getTypesAndValues()))
                .filter(part -> PLACES.contains(part.getType()))
                .map(part -> IETFUtils.valueToString(part.getValue()))
                .anyMatch(value -> value.equals(TAX_CODE + taxCode));
        if (!same) {
            throw new Problem(ErrorCode.CERTIFICATE_OTHER_COMPANY, Map.of("taxCode", taxCode));
        }
    }

    /** @throws Problem CERTIFICATE_OTHER_OFFICER unless it is the registered one; CERTIFICATE_EXPIRED, CERTIFICATE_PURPOSE */
    void requireOfficer(X509Certificate registered, Instant now) {
        if (!own().equals(registered)) {
            throw new Problem(ErrorCode.CERTIFICATE_OTHER_OFFICER);
        }
        requireInForce(now);
        requirePurpose();
    }

    /** The way to one of the roots, in order and without it. @throws Problem CERTIFICATE_UNTRUSTED if there is none */
    List<X509Certificate> path(List<X509Certificate> roots, Instant now) {
        try {
            var anchors =
                    roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
            var target = new X509CertSelector();
            target.setCertificate(own());
            var wanted = new PKIXBuilderParameters(anchors, target);
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
            wanted.setDate(Date.from(now));
            wanted.setRevocationEnabled(false);
            return CertPathBuilder.getInstance("PKIX").build(wanted).getCertPath().getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertPathBuilderException untrusted) {
            throw new Problem(ErrorCode.CERTIFICATE_UNTRUSTED, untrusted);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
