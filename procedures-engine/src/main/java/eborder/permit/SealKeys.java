package eborder.permit;

import eborder.shared.Contract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The key that signs seals (ECDSA P-256, SHA-256) and the keys by which seals are verified. */
@Contract
public interface SealKeys {
    /** Four letters, country and signer, for example {@code VNBG} (ICAO Doc 9303-13). */
    String signer();

    /** The current certificate's reference, upper-case hexadecimal without leading zeros, for example {@code 1A}. */
    String certificateReference();

    /** @return r||s, 64 bytes, with the low s. @throws eborder.shared.Problem SIGNING_FAILED */
    byte[] sign(byte[] message);

    /**
     * What is wrong with r||s as the signature of this signer's certificate over the message; never throws.
     *
     * @param signed the day on which the certificate must have been in force
     * @return empty for a genuine one, else one of the faults from UNKNOWN_SIGNER on
     */
    Optional<SealFault> verify(
            String signer, String certificateReference, LocalDate signed, byte[] message, byte[] signature);

    /** Of all keys so far, for who verifies seals without asking. */
    List<SealKey> published();

    /**
     * By what seals of one certificate are verified.
     *
     * @param key base64url of SubjectPublicKeyInfo, P-256
     * @param from first and {@code until} last day on which a seal may be signed, in Vietnam, {@code YYYY-MM-DD}
     */
    record SealKey(String signer, String reference, String key, String from, String until) {}
}
