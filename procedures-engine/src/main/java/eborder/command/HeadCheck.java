package eborder.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.shared.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether every signed head is a link of the chain as it stands, and was signed as it stands. */
final class HeadCheck {
    private static final String HEADS = "select h.seq, h.hash, h.jws, l.hash link from audit_head h"
            + " left join audit_link l on l.seq = h.seq order by h.seq";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Decoder URL = Base64.getUrlDecoder();

    private final Set<String> signers = new TreeSet<>();
    private long heads;

    /** @return the first head that is wrong */
    Optional<String> finding(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(HEADS)) {
            while (rows.next()) {
                if (!fits(rows)) {
                    return Optional.of("head " + rows.getLong("seq") + " was signed for another chain");
                }
                heads++;
            }
            return Optional.empty();
        }
    }

    long heads() {
        return heads;
    }

    /** Subject and SHA-256 of the certificates that signed them, for the operator to compare. */
    Set<String> signers() {
        return signers;
    }

    private boolean fits(ResultSet row) throws SQLException {
        var hash = HexFormat.of().formatHex(row.getBytes("hash"));
        byte[] link = row.getBytes("link");
        try {
            var signed = payload(row.getString("jws"));
            var head = JSON.readTree(signed);
            return link != null
                    && HexFormat.of().formatHex(link).equals(hash)
                    && head.path("seq").asLong() == row.getLong("seq")
                    && head.path("hash").asText().equals(hash);
        } catch (GeneralSecurityException | IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    /** What was signed, after its signature was verified by the certificate that it names. */
    private byte[] payload(String jws) throws GeneralSecurityException, IOException {
        var parts = jws.split("\\.", -1);
        var header = JSON.readTree(URL.decode(parts[0]));
        var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(
                        Base64.getDecoder().decode(header.at("/x5c/0").asText())));
        var checking = Signature.getInstance("SHA256withECDSAinP1363Format");
        checking.initVerify(certificate);
        checking.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!header.path("alg").asText().equals("ES256") || !checking.verify(URL.decode(parts[2]))) {
            throw new GeneralSecurityException("not signed so");
        }
        signers.add(certificate.getSubjectX500Principal() + ", SHA-256 "
                + Fingerprint.of(certificate.getEncoded()).hex());
        return URL.decode(parts[1]);
    }
}
