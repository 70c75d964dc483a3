package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwsHeadSignerTest {
    private static final byte[] HEAD = "{\"seq\":17,\"hash\":\"00\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void a_library_reads_it_with_the_certificate_that_it_carries() throws Exception {
        var keys = Fixture.keys(folder, Clock.systemUTC());
        var text = new JwsHeadSigner(keys).sign(HEAD);

        var jws = new JsonWebSignature();
        jws.setCompactSerialization(text);
        jws.setKey(certificate(text).getPublicKey());
        assertThat(jws.verifySignature()).isTrue();
        assertThat(jws.getPayloadBytes()).isEqualTo(HEAD);
        assertThat(jws.getHeader("typ")).isEqualTo("eborder-audit-head");
        assertThat(certificate(text)).isEqualTo(keys.seal().certificate());
    }

    private static X509Certificate certificate(String jws) throws Exception {
        var header =
                new String(Base64.getUrlDecoder().decode(jws.substring(0, jws.indexOf('.'))), StandardCharsets.UTF_8);
        var first = (String) ((List<?>) JsonUtil.parseJson(header).get("x5c")).get(0);
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(Base64.getDecoder().decode(first)));
    }
}
