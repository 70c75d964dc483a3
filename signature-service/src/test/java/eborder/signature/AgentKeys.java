package eborder.signature;

import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A company's key as a public authority would certify it, or not quite.
 *
 * @param kind {@code RSA} or the name of a curve
 * @param usage bits of {@link KeyUsage}
 * @param ocsp address that the certificate names, null for none
 */
record AgentKeys(String subject, String kind, int usage, Instant from, Instant until, URI ocsp) {
    static final String TAX_CODE = "0200000017";

    static AgentKeys good(Instant now) {
        return new AgentKeys(
                "UID=MST:" + TAX_CODE + ", CN=Dai ly Sao Bien, C=VN",
                "secp256r1",
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(365)),
                null);
    }

    AgentKeys subject(String other) {
        return new AgentKeys(other, kind, usage, from, until, ocsp);
    }

    AgentKeys kind(String other) {
        return new AgentKeys(subject, other, usage, from, until, ocsp);
    }

    AgentKeys usage(int other) {
        return new AgentKeys(subject, kind, other, from, until, ocsp);
    }

    AgentKeys dates(Instant begins, Instant ends) {
        return new AgentKeys(subject, kind, usage, begins, ends, ocsp);
    }

    /** Says whom to ask whether it still holds. */
    AgentKeys asking(URI responder) {
        return new AgentKeys(subject, kind, usage, from, until, responder);
    }

    StoredKey issuedBy(StoredKey issuer) throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var pair = pair();
        var builder = new JcaX509v3CertificateBuilder(
                issuer.certificate(),
                BigInteger.valueOf(4711),
                Date.from(from),
                Date.from(until),
                new X500Name(subject),
                pair.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (ocsp != null) {
            var place = new GeneralName(GeneralName.uniformResourceIdentifier, ocsp.toString());
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, place));
        }
        var signer = new JcaContentSignerBuilder("SHA384withECDSA").build(issuer.privateKey());
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        chain.addAll(issuer.chain());
        return new StoredKey(pair.getPrivate(), chain);
    }

    private KeyPair pair() throws GeneralSecurityException {
        if (kind.equals("RSA")) {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        }
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(kind));
        return generator.generateKeyPair();
    }
}
