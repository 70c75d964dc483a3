package eborder.audit;

import eborder.shared.Contract;

/** Signs heads of the audit chain with the key of the permits' seals (reliability.md T09). */
@Contract
public interface HeadSigner {
    /**
     * @return JWS in compact form (RFC 7515), ES256, with the certificate in header {@code x5c}
     * @throws eborder.shared.Problem SIGNING_FAILED
     */
    String sign(byte[] json);
}
