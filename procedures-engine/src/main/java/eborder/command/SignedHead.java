package eborder.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.shared.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/**
 * What was signed as a head, after its signature was verified by the certificate that it names.
 *
 * @param no counted from 1; 0 for heads that were signed before heads had numbers
 * @param seq of the link
 * @param hash of the link, hexadecimal
 * @param previous SHA-256 of the head before as it was signed, empty for the first
 * @param signer subject and SHA-256 of the certificate
 */
record SignedHead(long no, long seq, String hash, String previous, String signer) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Decoder URL = Base64.getUrlDecoder();

    /** @return empty if it isn't signed as it stands */
    static Optional<SignedHead> read(String jws) {
        try {
            return Optional.of(verified(jws.split("\\.", -1)));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static SignedHead verified(String... parts) throws GeneralSecurityException, IOException {
        var header = JSON.readTree(URL.decode(parts[0]));
        var certificate = certificate(header);
        var checking = Signature.getInstance("SHA256withECDSAinP1363Format");
        checking.initVerify(certificate);
        checking.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!header.path("alg").asText().equals("ES256") || !checking.verify(URL.decode(parts[2]))) {
            throw new GeneralSecurityException("not signed so");
        }
        var head = JSON.readTree(URL.decode(parts[1]));
        return new SignedHead(
                head.path("no").asLong(),
                head.path("seq").asLong(),
                head.path("hash").asText(),
                head.path("previous").asText(),
                certificate.getSubjectX500Principal() + ", SHA-256 "
                        + Fingerprint.of(certificate.getEncoded()).hex());
    }

    private static X509Certificate certificate(JsonNode header) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(
                        Base64.getDecoder().decode(header.at("/x5c/0").asText())));
    }
}
