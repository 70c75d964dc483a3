package eborder.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes EC keys and X.509 certificates of the development PKI (RFC 5280). Every certificate begins a day before {@code now}. */
public final class CertificateMaker {
    /** What a certificate is for; decides its extensions. */
    enum Purpose {
        ROOT,
        ISSUING,
        OFFICER,
        AGENCY,
        TIME_STAMP,
        SEAL,
        STATUS,
        AGENT
    }

    /**
     * What a certificate shall say.
     *
     * @param serial the serial number; of a seal's certificate also its reference in the barcode
     */
    record Wish(Purpose purpose, String commonName, String curve, Period validity, BigInteger serial) {}

    private static final String P256 = "secp256r1";

    /** Tax code of the demo world's first company, as public authorities write it. */
    private static final String COMPANY = "UID=MST:0200000017, ";

    private final Instant now;
    private final SecureRandom random = new SecureRandom();

    public CertificateMaker(Instant now) {
        this.now = now;
    }

    BigInteger randomSerial() {
        return new BigInteger(120, random).setBit(120);
    }

    /** Three hexadecimal digits: with the signer and the length they fill six C40 bytes exactly (gate.md 1). */
    BigInteger sealSerial() {
        return BigInteger.valueOf(0x100L + random.nextInt(0xF00));
    }

    StoredKey selfSigned(Wish wish) {
        KeyPair pair = pair(wish.curve());
        return new StoredKey(pair.getPrivate(), List.of(certificate(wish, pair.getPublic(), null, pair)));
    }

    StoredKey issuedBy(StoredKey issuer, Wish wish) {
        KeyPair pair = pair(wish.curve());
        KeyPair signing = new KeyPair(issuer.certificate().getPublicKey(), issuer.privateKey());
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(certificate(wish, pair.getPublic(), issuer.certificate(), signing));
        chain.addAll(issuer.chain());
        return new StoredKey(pair.getPrivate(), chain);
    }

    /** Another key under the names of a certificate: same subject, same issuer's name, same extensions, and nobody vouches for it. */
    public StoredKey impostor(StoredKey key) {
        KeyPair pair = pair(P256);
        KeyPair signing = pair(P256);
        Wish wish = new Wish(purpose(key), key.commonName(), P256, Period.ofYears(1), randomSerial());
        return new StoredKey(
                pair.getPrivate(),
                List.of(certificate(
                        wish, pair.getPublic(), key.chain().get(key.chain().size() > 1 ? 1 : 0), signing)));
    }

    private static Purpose purpose(StoredKey key) {
        return key.certificate().getBasicConstraints() >= 0 ? Purpose.ISSUING : Purpose.TIME_STAMP;
    }

    private X509Certificate certificate(Wish wish, PublicKey subjectKey, X509Certificate issuer, KeyPair signing) {
        X500Name subject = new X500Name((wish.purpose() == Purpose.AGENT ? COMPANY : "") + "CN=" + wish.commonName()
                + ", O=eBorder Development, C=VN");
        X500Name issuerName = issuer == null
                ? subject
                : X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded());
        Instant from = now.minus(Period.ofDays(1));
        Instant until = now.atOffset(ZoneOffset.UTC).plus(wish.validity()).toInstant();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuerName, wish.serial(), Date.from(from), Date.from(until), subject, subjectKey);
        try {
            addExtensions(builder, wish.purpose(), subjectKey, signing.getPublic());
            String algorithm = bits(signing.getPublic()) > 256 ? "SHA384withECDSA" : "SHA256withECDSA";
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signing.getPrivate())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("no certificate for " + wish, e);
        }
    }

    private static int bits(PublicKey key) {
        return ((ECPublicKey) key).getParams().getOrder().bitLength();
    }

    private static void addExtensions(
            JcaX509v3CertificateBuilder builder, Purpose purpose, PublicKey subjectKey, PublicKey issuerKey)
            throws CertIOException, GeneralSecurityException {
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(subjectKey));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuerKey));
        builder.addExtension(Extension.basicConstraints, true, constraints(purpose));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage(purpose)));
        if (purpose == Purpose.TIME_STAMP) {
            // RFC 3161, 2.3: critical, and no other purpose beside it
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }

    private static BasicConstraints constraints(Purpose purpose) {
        return switch (purpose) {
            case ROOT -> new BasicConstraints(1);
            case ISSUING -> new BasicConstraints(0);
            case OFFICER, AGENCY, TIME_STAMP, SEAL, STATUS, AGENT -> new BasicConstraints(false);
        };
    }

    private static int usage(Purpose purpose) {
        return switch (purpose) {
            case ROOT, ISSUING -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
            case OFFICER, AGENCY, AGENT -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            case TIME_STAMP, SEAL, STATUS -> KeyUsage.digitalSignature;
        };
    }

    private KeyPair pair(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no EC keys on " + curve, e);
        }
    }
}
