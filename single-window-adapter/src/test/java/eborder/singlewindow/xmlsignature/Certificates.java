package eborder.singlewindow.xmlsignature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates of partners; nobody else trusts them. */
public final class Certificates {
    public static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private static final Duration YEAR = Duration.ofDays(365);

    private Certificates() {}

    /** A key with its certificate. */
    public record Holder(PrivateKey key, X509Certificate certificate) {}

    public static KeyPair rsa(int bits) {
        return pair("RSA", bits);
    }

    public static KeyPair ec() {
        return pair("EC", 256);
    }

    private static KeyPair pair(String kind, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Holder own(String name, KeyPair keys) {
        return issued(name, keys, null, NOW.plus(YEAR), new KeyUsage(KeyUsage.digitalSignature));
    }

    public static Holder ended(String name, KeyPair keys, Holder by) {
        return issued(name, keys, by, NOW.minusSeconds(1), new KeyUsage(KeyUsage.digitalSignature));
    }

    static Holder authority(String name) {
        return issued(name, rsa(2048), null, NOW.plus(YEAR), null);
    }

    static Holder authorityBy(Holder authority, String name) {
        return issued(name, rsa(2048), authority, NOW.plus(YEAR), null);
    }

    static Holder by(Holder authority, String name, KeyUsage use) {
        return issued(name, rsa(2048), authority, NOW.plus(YEAR), use);
    }

    /** @param use null for an authority */
    private static Holder issued(String name, KeyPair keys, Holder by, Instant until, KeyUsage use) {
        try {
            var subject = new X500Name("CN=" + name);
            var issuer = by == null
                    ? subject
                    : new X500Name(by.certificate().getSubjectX500Principal().getName());
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(NOW.minus(YEAR)),
                    Date.from(until),
                    subject,
                    keys.getPublic());
            if (use == null) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            } else {
                builder.addExtension(Extension.keyUsage, true, use);
            }
            var signing = by == null ? keys.getPrivate() : by.key();
            var algorithm = signing.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            var signer = new JcaContentSignerBuilder(algorithm).build(signing);
            return new Holder(
                    keys.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (GeneralSecurityException | OperatorException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A list of an authority's in a file as PEM. @param revoked those on it, since the day before {@code NOW} */
    static Path revoked(Path file, Holder authority, Instant from, Instant next, Holder... revoked) {
        try {
            var list = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(from));
            list.setNextUpdate(Date.from(next));
            for (var holder : revoked) {
                list.addCRLEntry(holder.certificate().getSerialNumber(), Date.from(NOW.minus(Duration.ofDays(1))), 1);
            }
            var encoded = list.build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.key()))
                    .getEncoded();
            return Files.writeString(
                    file,
                    "-----BEGIN X509 CRL-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                            + "\n-----END X509 CRL-----\n");
        } catch (OperatorException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file of them as PEM. */
    public static Path pem(Path folder, Holder... holders) {
        var text = new StringBuilder();
        try {
            for (var holder : holders) {
                text.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder()
                                .encodeToString(holder.certificate().getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            }
            return Files.writeString(folder.resolve("trust.pem"), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key in a PKCS #12 file. */
    static Path store(Path folder, Holder holder, String password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("messages", holder.key(), password.toCharArray(), new Certificate[] {holder.certificate()});
        var file = folder.resolve("messages.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }
}
