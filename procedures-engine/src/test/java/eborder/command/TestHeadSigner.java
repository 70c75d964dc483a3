package eborder.command;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signs heads as the portal does, with a key that the JDK's keytool makes. */
final class TestHeadSigner {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final String PASSWORD = "throw-away";

    private final KeyStore store;

    TestHeadSigner(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("heads.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "heads",
                        "-dname",
                        "CN=heads of a test",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.log")));
        }
        store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    String sign(byte[] json) throws GeneralSecurityException {
        var certificate =
                Base64.getEncoder().encodeToString(store.getCertificate("heads").getEncoded());
        var header = "{\"alg\":\"ES256\",\"x5c\":[\"" + certificate + "\"]}";
        var signed = URL.encodeToString(header.getBytes(US_ASCII)) + "." + URL.encodeToString(json);
        var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
        signing.initSign((PrivateKey) store.getKey("heads", PASSWORD.toCharArray()));
        signing.update(signed.getBytes(US_ASCII));
        return signed + "." + URL.encodeToString(signing.sign());
    }

    void remember(Path file, String jws) throws IOException {
        Files.writeString(file, jws + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
