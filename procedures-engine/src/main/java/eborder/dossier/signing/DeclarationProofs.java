package eborder.dossier.signing;

import eborder.shared.Contract;
import java.time.Instant;
import java.util.List;

/**
 * What the engine asks about filers' signatures: JSON Web Signatures (RFC 7515) in the form of ETSI TS 119 182-1 (JAdES-BASELINE-B).
 * Each refusal is an {@link eborder.shared.Problem} whose code names the part that fails.
 */
@Contract
public interface DeclarationProofs {
    /**
     * Whether a certificate may sign for a company, and how the signature is to be made.
     *
     * @param chain DER, the signer's certificate first
     * @throws eborder.shared.Problem CERTIFICATE_UNREADABLE, CERTIFICATE_EXPIRED, CERTIFICATE_PURPOSE, CERTIFICATE_OTHER_COMPANY,
     *     CERTIFICATE_UNTRUSTED, CERTIFICATE_REVOKED, CERTIFICATE_STATUS_UNKNOWN while nobody can say that it isn't
     */
    Signer signer(List<byte[]> chain, String taxCode, Instant now);

    /** What the key signs, ASCII; the same for the same arguments. @param at the time of signing, in whole seconds */
    String signingInput(List<byte[]> chain, byte[] payload, Instant at);

    /**
     * A signature, checked in all its parts.
     *
     * @param jws compact, with its payload or without (RFC 7515, appendix F)
     * @param payload what must be signed; {@code filedAt} since when it could be
     * @throws eborder.shared.Problem SIGNATURE_UNREADABLE, SIGNATURE_ALGORITHM, SIGNATURE_OTHER_CONTENT, SIGNATURE_TIME,
     *     SIGNATURE_WRONG, and as for {@link #signer}
     */
    Proof prove(String jws, byte[] payload, String taxCode, Instant filedAt, Instant now);

    /** The holder of a certificate. @param name subject as in RFC 2253; {@code serial} hexadecimal; {@code algorithm} as in RFC 7518 */
    record Signer(String name, String serial, String algorithm) {}

    /** A signature that holds. @param jws compact, without its payload; {@code at} when it was made, as its maker says */
    record Proof(String jws, Signer signer, Instant at) {}
}
