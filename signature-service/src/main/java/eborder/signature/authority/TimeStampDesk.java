package eborder.signature.authority;

import eborder.signature.StoredKey;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Stamps digests with the time (RFC 3161). */
public final class TimeStampDesk {
    /** Arc 2.999 is reserved for examples (ITU-T X.660), so nobody takes this for an audited authority's policy. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.2");

    private static final Set<String> NOTHING_IN_USE = Set.of(TSPAlgorithms.MD5.getId());
    private static final int SERIAL_BITS = 64;

    private final StoredKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TimeStampDesk(StoredKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** @param question a request in DER */
    public byte[] answer(byte[] question, Fault fault) throws IOException {
        try {
            var asked = new TimeStampRequest(question);
            var about = fault == Fault.OTHER_QUESTION ? another(asked) : asked;
            var at = fault == Fault.STALE ? clock.instant().minus(Duration.ofDays(1)) : clock.instant();
            var digests = fault == Fault.REFUSING ? NOTHING_IN_USE : TSPAlgorithms.ALLOWED;
            var signing = fault == Fault.STRANGER ? Strangers.like(key, clock) : key;
            return new TimeStampResponseGenerator(tokens(signing), digests)
                    .generate(about, new BigInteger(SERIAL_BITS, random), Date.from(at))
                    .getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException misunderstood) {
            throw new IOException(misunderstood);
        }
    }

    private static TimeStampTokenGenerator tokens(StoredKey signing)
            throws OperatorCreationException, GeneralSecurityException, TSPException {
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build("SHA256withECDSA", signing.privateKey(), signing.certificate()),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                POLICY);
        tokens.addCertificates(new JcaCertStore(signing.chainWithoutRoot()));
        return tokens;
    }

    private static TimeStampRequest another(TimeStampRequest asked) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] other = Arrays.copyOf(new byte[] {1}, asked.getMessageImprintDigest().length);
        return generator.generate(asked.getMessageImprintAlgOID(), other, asked.getNonce());
    }
}
