package eborder.paper;

import eborder.shared.Contract;
import java.time.Instant;
import java.util.List;

/**
 * Puts officers' signatures into papers that are made with keys in their own hands: what the key signs is given out, and its value
 * comes back. The same arguments give the same paper, so that nothing is kept between the two.
 */
@Contract
public interface HandPaperSigner {
    /**
     * Whether a certificate is the one that is registered for an officer, and may sign now.
     *
     * @param officer user name
     * @param chain DER, the officer's certificate first
     * @throws eborder.shared.Problem NO_SIGNING_KEY if none is registered, CERTIFICATE_UNREADABLE, CERTIFICATE_OTHER_OFFICER,
     *     CERTIFICATE_EXPIRED, CERTIFICATE_PURPOSE, CERTIFICATE_UNTRUSTED, CERTIFICATE_REVOKED, CERTIFICATE_STATUS_UNKNOWN,
     *     SIGNATURE_ALGORITHM
     */
    HandKey key(String officer, List<byte[]> chain, Instant now);

    /**
     * The paper with the place for the officer's signature, empty, and what the key signs.
     *
     * @param chain as {@link #key} gives it; {@code at} the time of signing, in whole seconds
     */
    Prepared prepare(SigningJob job, List<byte[]> chain, Instant at);

    /**
     * The paper with the officer's signature in it.
     *
     * @param value of the signature, as RFC 7518 says for the key's algorithm
     * @throws eborder.shared.Problem SIGNATURE_WRONG if the value isn't of this key over this paper, SIGNING_JOB_DIFFERS as
     *     {@link SigningDesk#take}, TIME_STAMPS_OVERDUE
     */
    SignedPaper sign(SigningJob job, List<byte[]> chain, Instant at, byte[] value);

    /**
     * A paper that waits for the value of its signature.
     *
     * @param paper everything but the signature, with zeros in its place
     * @param attributes the signed attributes in DER (RFC 5652, 5.4); their message digest is the one of the paper's byte range
     */
    record Prepared(byte[] paper, byte[] attributes) {
        public Prepared {
            paper = paper.clone();
            attributes = attributes.clone();
        }

        @Override
        public byte[] paper() {
            return paper.clone();
        }

        @Override
        public byte[] attributes() {
            return attributes.clone();
        }
    }
}
