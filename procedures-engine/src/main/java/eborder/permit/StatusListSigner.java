package eborder.permit;

import eborder.shared.Contract;
import java.util.Optional;

/**
 * The key that signs status lists and nothing else (gate.md 4), and its memory: beside the database, so that a restored database doesn't
 * make it sign what devices would take for older than what they have.
 */
@Contract
public interface StatusListSigner {
    /** Empty if this node has signed none. */
    Optional<SignedBits> last(int list);

    /**
     * Remembers the sequence and the bits for good, then signs the head.
     *
     * @return JWS in compact form (RFC 7515), ES256; empty if a list of that sequence or a greater one has been signed already
     * @throws eborder.shared.Problem SIGNING_FAILED
     */
    Optional<String> sign(StatusListHead head, byte[] bits);

    /** The certificate and those above it, PEM, its own first. */
    String certificates();
}
