package eborder.signature;

import eborder.permit.Gaps;
import eborder.permit.StatusBits;
import eborder.permit.StatusListHead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** What a gate device does with status lists: checks, remembers the newest, and takes none that is older. */
final class StatusListVerifier {
    private static final Base64.Decoder URL = Base64.getUrlDecoder();

    private final X509Certificate certificate;
    private StatusListHead head;
    private StatusBits bits;
    private String fingerprint;

    StatusListVerifier(X509Certificate certificate) {
        this.certificate = certificate;
    }

    /** @throws RuntimeException if it isn't genuine, whole and newer than what there is; then everything stays as it was */
    void take(String signed, byte[] packed) throws GeneralSecurityException {
        accept(verified(signed), signed, StatusBits.unpack(packed));
    }

    void takeDelta(String signed, byte[] turned) throws GeneralSecurityException {
        var next = verified(signed);
        accept(next, signed, bits.turned(Gaps.decode(turned, next.size()), next.size()));
    }

    private void accept(StatusListHead next, String signed, StatusBits made) {
        require(head == null || next.list() == head.list(), "another list");
        require(head == null || next.sequence() > head.sequence(), "older than the one there is");
        require(made.size() == next.size() && made.fingerprint().hex().equals(next.sha256()), "other bits");
        require(head == null || follows(next), "not the successor of the one there is");
        head = next;
        bits = made;
        fingerprint = sha256(signed);
    }

    private boolean follows(StatusListHead next) {
        return next.predecessorSequence() == null
                || next.predecessorSequence() != head.sequence()
                || next.predecessor().equals(fingerprint);
    }

    private StatusListHead verified(String signed) throws GeneralSecurityException {
        var parts = signed.split("\\.", -1);
        require(parts.length == 3, "no JWS");
        var header = new String(URL.decode(parts[0]), StandardCharsets.US_ASCII);
        var thumbprint = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        require(
                header.equals(
                        "{\"alg\":\"ES256\",\"typ\":\"eborder-status-list\",\"x5t#S256\":\"" + thumbprint + "\"}"),
                "another header");
        var checking = Signature.getInstance("SHA256withECDSAinP1363Format");
        checking.initVerify(certificate);
        checking.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        require(checking.verify(URL.decode(parts[2])), "forged");
        return StatusListHead.of(URL.decode(parts[1]));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    boolean mayPass(int index) {
        return !bits.isSet(index);
    }

    /** Green, amber or red by the age of the list is the device's own rule (gate.md 4). */
    boolean isOverdue(Instant now) {
        return now.isAfter(Instant.parse(head.nextAt()));
    }

    long sequence() {
        return head.sequence();
    }
}
