package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.signature.CertificateMaker.Purpose;
import eborder.signature.CertificateMaker.Wish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Period;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Keys and certificates for development and demonstration, made at the first start and read at every later one.
 * The folder holds {@code root}, {@code issuing}, {@code officer}, {@code time-stamp} and {@code seal} as {@code .p12},
 * their {@code password}, and {@code root.pem} for those who check signatures with other tools.
 * Not for real permits: the private keys lie in files and every name says "Development".
 */
public final class DevelopmentPki {
    private static final String PASSWORD_FILE = "password";
    private static final String P256 = "secp256r1";
    private static final String P384 = "secp384r1";

    private final Path folder;
    private final char[] password;

    private DevelopmentPki(Path folder, char[] password) {
        this.folder = folder;
        this.password = password.clone();
    }

    /**
     * Opens the PKI in the folder, and makes it first if the folder isn't there (or is empty). A folder with files
     * missing is refused: new keys under an old name would make every paper signed so far look forged.
     *
     * @throws Problem SIGNING_FAILED if it can be neither read nor made
     */
    public static synchronized DevelopmentPki in(Path folder, Clock clock) {
        Path lockFile = folder.resolveSibling("." + folder.getFileName() + "-lock");
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            // of several nodes that start at once on one data folder, the first makes the keys and the others read them
            try (FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // given back with the channel, also by a killed process
                return open(folder, clock);
            }
        } catch (IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private static DevelopmentPki open(Path folder, Clock clock) throws IOException {
        DurableFolder.removeDrafts(folder);
        if (Files.notExists(folder) || isEmpty(folder)) {
            DurableFolder.create(folder, contents(new CertificateMaker(clock.instant())));
        }
        String password = Files.readString(folder.resolve(PASSWORD_FILE), StandardCharsets.US_ASCII);
        return new DevelopmentPki(folder, password.toCharArray());
    }

    public StoredKey officer() {
        return key(Purpose.OFFICER);
    }

    public StoredKey timeStamp() {
        return key(Purpose.TIME_STAMP);
    }

    public StoredKey seal() {
        return key(Purpose.SEAL);
    }

    /** The root certificate as PEM, for NSS and others. */
    public Path rootFile() {
        return folder.resolve("root.pem");
    }

    private StoredKey key(Purpose purpose) {
        return StoredKey.read(folder.resolve(fileName(purpose)), password, Optional.empty());
    }

    private static Map<String, byte[]> contents(CertificateMaker maker) throws IOException {
        StoredKey root = maker.selfSigned(wish(maker, Purpose.ROOT, "Root CA", P384, Period.ofYears(20)));
        StoredKey issuing = maker.issuedBy(root, wish(maker, Purpose.ISSUING, "Issuing CA", P384, Period.ofYears(15)));
        Map<Purpose, StoredKey> keys = Map.of(
                Purpose.ROOT,
                root,
                Purpose.ISSUING,
                issuing,
                Purpose.OFFICER,
                maker.issuedBy(issuing, wish(maker, Purpose.OFFICER, "Officer", P256, Period.ofYears(3))),
                Purpose.TIME_STAMP,
                maker.issuedBy(issuing, wish(maker, Purpose.TIME_STAMP, "Time Stamping", P256, Period.ofYears(10))),
                Purpose.SEAL,
                maker.issuedBy(
                        issuing, new Wish(Purpose.SEAL, name("Seal"), P256, Period.ofYears(2), maker.sealSerial())));
        String password = newPassword();
        Map<String, byte[]> files = new HashMap<>();
        files.put(PASSWORD_FILE, password.getBytes(StandardCharsets.US_ASCII));
        files.put("root.pem", pem(root.certificate()).getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<Purpose, StoredKey> key : keys.entrySet()) {
            files.put(fileName(key.getKey()), pkcs12(key.getValue(), password.toCharArray()));
        }
        return files;
    }

    private static Wish wish(CertificateMaker maker, Purpose purpose, String name, String curve, Period validity) {
        return new Wish(purpose, name(name), curve, validity, maker.randomSerial());
    }

    private static String name(String role) {
        return "eBorder Development " + role;
    }

    private static String fileName(Purpose purpose) {
        return switch (purpose) {
            case ROOT -> "root.p12";
            case ISSUING -> "issuing.p12";
            case OFFICER -> "officer.p12";
            case TIME_STAMP -> "time-stamp.p12";
            case SEAL -> "seal.p12";
        };
    }

    private static byte[] pkcs12(StoredKey key, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", key.privateKey(), password, key.chain().toArray(Certificate[]::new));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static String pem(X509Certificate certificate) throws IOException {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private static String newPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
