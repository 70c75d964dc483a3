package eborder.signature.authority;

import eborder.signature.StoredKey;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Says whether a certificate still holds (RFC 6960), in the name of the one that issued it. */
final class OcspDesk {
    private static final Duration CURRENT_FOR = Duration.ofHours(1);

    private final List<StoredKey> issuers;
    private final Revocations revocations;
    private final Clock clock;

    OcspDesk(List<StoredKey> issuers, Revocations revocations, Clock clock) {
        this.issuers = List.copyOf(issuers);
        this.revocations = revocations;
        this.clock = clock;
    }

    byte[] answer(byte[] question, Fault fault) throws IOException {
        try {
            var asked = new OCSPReq(question);
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var issuer = issuer(asked.getRequestList()[0].getCertID(), digests);
            if (fault == Fault.REFUSING || issuer == null) {
                return response(OCSPRespBuilder.UNAUTHORIZED, null);
            }
            var signing = fault == Fault.STRANGER ? Strangers.like(issuer, clock) : issuer;
            return response(OCSPRespBuilder.SUCCESSFUL, statement(asked, signing, digests, fault));
        } catch (OCSPException | OperatorCreationException | CertificateEncodingException misunderstood) {
            throw new IOException(misunderstood);
        }
    }

    private static byte[] response(int status, Object statement) throws OCSPException, IOException {
        OCSPResp answer = new OCSPRespBuilder().build(status, statement);
        return answer.getEncoded();
    }

    private Object statement(OCSPReq asked, StoredKey signing, DigestCalculatorProvider digests, Fault fault)
            throws OCSPException, OperatorCreationException, CertificateEncodingException {
        Instant now = fault == Fault.STALE ? clock.instant().minus(Duration.ofDays(1)) : clock.instant();
        BasicOCSPRespBuilder statement = new JcaBasicOCSPRespBuilder(
                signing.certificate().getPublicKey(), digests.get(org.bouncycastle.cert.ocsp.RespID.HASH_SHA1));
        for (Req one : asked.getRequestList()) {
            statement.addResponse(
                    one.getCertID(), status(one.getCertID(), fault), Date.from(now), Date.from(now.plus(CURRENT_FOR)));
        }
        Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            statement.setResponseExtensions(new Extensions(nonce));
        }
        return statement.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(signing.privateKey()),
                new X509CertificateHolder[] {new JcaX509CertificateHolder(signing.certificate())},
                Date.from(now));
    }

    private CertificateStatus status(CertificateID asked, Fault fault) {
        if (fault == Fault.OTHER_QUESTION) {
            return new UnknownStatus();
        }
        return revocations
                .of(asked.getSerialNumber())
                .<CertificateStatus>map(at -> new RevokedStatus(Date.from(at), CRLReason.keyCompromise))
                .orElse(CertificateStatus.GOOD);
    }

    private StoredKey issuer(CertificateID asked, DigestCalculatorProvider digests)
            throws CertificateEncodingException, OCSPException {
        for (StoredKey issuer : issuers) {
            if (asked.matchesIssuer(new JcaX509CertificateHolder(issuer.certificate()), digests)) {
                return issuer;
            }
        }
        return null;
    }
}
