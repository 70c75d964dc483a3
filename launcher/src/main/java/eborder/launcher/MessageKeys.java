package eborder.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * A key with a certificate of its own, for envelopes between the portal and a simulator. It stays in the data folder: a notice that is sent
 * again after a restart must be the same bytes.
 *
 * @param store PKCS #12
 * @param certificate as PEM, for the other side to trust
 */
record MessageKeys(Path store, String password, Path certificate) {
    private static final String PASSWORD = "EBORDER_NEW_KEY_PASSWORD";

    /** Makes it when absent. @param name of its owner, in the certificate and the files' names */
    static MessageKeys of(Path folder, String name) {
        var keys = folder.resolve(name + ".p12");
        var secret = folder.resolve(name + ".password");
        var certificate = folder.resolve(name + ".pem");
        try {
            if (!Files.exists(certificate)) {
                Files.createDirectories(folder);
                Files.deleteIfExists(keys);
                Files.deleteIfExists(secret);
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.writeString(Files.createFile(secret, owner), RandomText.make());
                var password = Files.readString(secret);
                make(keys, name, password);
                Files.writeString(certificate, pem(keys, password));
            }
            return new MessageKeys(keys, Files.readString(secret), certificate);
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal("The keys in " + folder + " can't be made: " + e.getMessage(), e);
        }
    }

    /** By the JDK's own program: its library makes no certificates. */
    private static void make(Path keys, String name, String password) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-validity",
                "3650",
                "-dname",
                "CN=" + name + " (development)",
                "-ext",
                "KeyUsage=digitalSignature",
                "-alias",
                "messages",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass:env",
                PASSWORD);
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(PASSWORD, password);
        if (builder.start().onExit().join().exitValue() != 0) {
            throw new IOException("keytool failed");
        }
    }

    private static String pem(Path keys, String password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var bytes = Files.newInputStream(keys)) {
            store.load(bytes, password.toCharArray());
        }
        var alias = Collections.list(store.aliases()).get(0);
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN CERTIFICATE-----\n"
                + lines.encodeToString(store.getCertificate(alias).getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
