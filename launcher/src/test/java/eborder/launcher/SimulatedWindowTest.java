package eborder.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What portal and simulator of the single window are told about signatures. */
class SimulatedWindowTest {
    private static final String PORTAL = "http://127.0.0.1:8080/api/v1/single-window";

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("eborder.single-window.signature");
        System.clearProperty("eborder.single-window.signing");
        System.clearProperty("eborder.single-window.signing.keystore");
    }

    @Test
    void nothing_is_signed_unless_it_is_asked_for() {
        System.setProperty("eborder.single-window.signing", "none");

        var window = SimulatedWindow.of(folder, PORTAL);

        assertThat(window.environment()).containsOnlyKeys("EBORDER_SINGLE_WINDOW_PORTAL");
        assertThat(window.settings()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void each_side_has_a_key_and_trusts_the_others() throws Exception {
        System.setProperty("eborder.single-window.signature", "xades");
        System.setProperty("eborder.single-window.signing", "xmldsig");

        var window = SimulatedWindow.of(folder, PORTAL);

        var told = window.environment();
        var set = window.settings();
        assertThat(told)
                .containsEntry("EBORDER_SIMULATED_WINDOW_SIGNING", "xades")
                .containsEntry("EBORDER_SIMULATED_WINDOW_SIGNATURE", "xmldsig");
        assertThat(certificate(
                        told.get("EBORDER_SIMULATED_WINDOW_KEYSTORE"), told.get("EBORDER_SIMULATED_WINDOW_PASSWORD")))
                .isEqualTo(read(set.get("eborder.single-window.signature.trust")));
        assertThat(certificate(
                        set.get("eborder.single-window.signing.keystore"),
                        set.get("eborder.single-window.signing.keystore.password")))
                .isEqualTo(read(told.get("EBORDER_SIMULATED_WINDOW_TRUST")))
                .isNotEqualTo(read(set.get("eborder.single-window.signature.trust")));
        assertThat(SimulatedWindow.of(folder, PORTAL)).as("after a restart").isEqualTo(window);
    }

    @Test
    void keys_of_the_operators_own_stay() {
        System.setProperty("eborder.single-window.signing", "xades");
        System.setProperty("eborder.single-window.signing.keystore", "/somewhere.p12");

        assertThat(SimulatedWindow.of(folder, PORTAL).settings()).isEmpty();
    }

    private static X509Certificate certificate(String store, String password)
            throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var bytes = Files.newInputStream(Path.of(store))) {
            keys.load(bytes, password.toCharArray());
        }
        assertThat(keys.isKeyEntry("messages")).isTrue();
        return (X509Certificate) keys.getCertificate("messages");
    }

    private static X509Certificate read(String pem) throws GeneralSecurityException, IOException {
        try (var bytes = Files.newInputStream(Path.of(pem))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        }
    }
}
