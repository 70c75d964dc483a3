package eborder.verifier.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.permit.StatusBits;
import eborder.permit.StatusListHead;
import eborder.shared.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;

/** A status list whose signature and bits are verified (decision 0028). */
record PublishedList(StatusListHead head, StatusBits bits) {
    private static final Base64.Decoder URL = Base64.getUrlDecoder();

    /** @throws IOException if it isn't genuine and whole */
    static PublishedList verified(byte[] json, byte[] certificates, int list) throws IOException {
        try {
            var answer = new ObjectMapper().readTree(json);
            var certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificates));
            var head = StatusListHead.of(signed(answer.path("head").asText(), certificate));
            var bits = StatusBits.unpack(URL.decode(answer.path("bits").asText()));
            if (head.list() != list
                    || bits.size() != head.size()
                    || !bits.fingerprint().hex().equals(head.sha256())) {
                throw new IOException("other bits than those signed");
            }
            return new PublishedList(head, bits);
        } catch (GeneralSecurityException | RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static byte[] signed(String jws, X509Certificate certificate) throws GeneralSecurityException, IOException {
        var parts = jws.split("\\.", -1);
        var thumbprint = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Hashes.sha256().digest(certificate.getEncoded()));
        var header = "{\"alg\":\"ES256\",\"typ\":\"eborder-status-list\",\"x5t#S256\":\"" + thumbprint + "\"}";
        if (parts.length != 3 || !new String(URL.decode(parts[0]), StandardCharsets.US_ASCII).equals(header)) {
            throw new IOException("signed by somebody else");
        }
        var checking = Signature.getInstance("SHA256withECDSAinP1363Format");
        checking.initVerify(certificate);
        checking.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!checking.verify(URL.decode(parts[2]))) {
            throw new IOException("forged");
        }
        return URL.decode(parts[1]);
    }

    boolean isOverdue(Instant now) {
        return now.isAfter(Instant.parse(head.nextAt()));
    }

    /** An index beyond the end is of a permit younger than the list. */
    boolean stops(int index) {
        return index < bits.size() && bits.isSet(index);
    }
}
