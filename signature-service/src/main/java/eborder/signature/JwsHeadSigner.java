package eborder.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;

import eborder.audit.HeadSigner;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;

/** Signs heads of the audit chain as JWS (RFC 7515) by ES256 (RFC 7518) with the seal key; the certificate goes along. */
@ApplicationScoped
public class JwsHeadSigner implements HeadSigner {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final StoredKey key;

    @Inject
    public JwsHeadSigner(SigningKeys keys) {
        this.key = keys.seal();
    }

    @Override
    public String sign(byte[] json) {
        var signed = URL.encodeToString(header().getBytes(US_ASCII)) + "." + URL.encodeToString(json);
        byte[] signature = SealSignature.by(key.privateKey()).over(signed.getBytes(US_ASCII));
        return signed + "." + URL.encodeToString(signature);
    }

    private String header() {
        try {
            var certificate =
                    Base64.getEncoder().encodeToString(key.certificate().getEncoded());
            return "{\"alg\":\"ES256\",\"typ\":\"eborder-audit-head\",\"x5c\":[\"" + certificate + "\"]}";
        } catch (CertificateEncodingException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }
}
