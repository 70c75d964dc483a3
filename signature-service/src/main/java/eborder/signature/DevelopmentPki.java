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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys and certificates for development and demonstration, made at the first start and read at every later one.
 * The folder holds {@code root}, {@code issuing}, {@code officer}, {@code agency}, {@code time-stamp}, {@code seal} and
 * {@code status} as {@code .p12}, {@code agent.p12} for a filer of the demo world to sign with, their {@code password}, and
 * {@code root.pem} for those who check signatures with other tools.
 * Not for real permits: the private keys lie in files and every name says "Development".
 */
public final class DevelopmentPki {
    private static final String PASSWORD_FILE = "password";
    private static final Set<Purpose> LATER = Set.of(Purpose.AGENCY, Purpose.STATUS, Purpose.AGENT);
    private static final String P256 = "secp256r1";
    private static final String P384 = "secp384r1";

    private final Path folder;
    private final char[] password;
    private final Clock clock;

    private DevelopmentPki(Path folder, char[] password, Clock clock) {
        this.clock = clock;
        this.folder = folder;
        this.password = password.clone();
    }

    /**
     * Opens the PKI in the folder, and makes it first if the folder isn't there (or is empty). A folder with files
     * missing is refused: new keys under an old name would make every paper signed so far look forged. Only the keys that
     * came with a later release are made by the issuing one when they are missing.
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
        DevelopmentPki pki = new DevelopmentPki(folder, password.toCharArray(), clock);
        pki.addLater(new CertificateMaker(clock.instant()));
        return pki;
    }

    private void addLater(CertificateMaker maker) throws IOException {
        for (Purpose purpose : LATER) {
            if (Files.notExists(folder.resolve(fileName(purpose)))) {
                StoredKey made = maker.issuedBy(key(Purpose.ISSUING), wish(maker, purpose));
                DurableFolder.add(folder, fileName(purpose), pkcs12(made, password));
            }
        }
    }

    /** The PKI of a portal with this data folder. */
    public static DevelopmentPki ofPortal(Path data, Clock clock) {
        return in(data.resolve("keys").resolve("development"), clock);
    }

    /** The keys that vouch for others: the root and what it lets issue. Only for the authority beside the portal. */
    public List<StoredKey> authorities() {
        return List.of(key(Purpose.ROOT), key(Purpose.ISSUING));
    }

    /** The file with an officer's own key. @param username without anything that leads out of the folder */
    Path ownFile(String username) {
        return folder.resolve("officer." + username + ".p12");
    }

    /** The file with the certificate alone, if the key is in the officer's own hands. */
    Path ownCertificate(String username) {
        return folder.resolve("officer." + username + ".pem");
    }

    /** Makes an officer's own key under the PIN, if there is none yet. */
    void issue(String username, String name, String pin) {
        synchronized (DevelopmentPki.class) {
            if (Files.notExists(ownFile(username))) {
                CertificateMaker maker = new CertificateMaker(clock.instant());
                Wish wish = new Wish(Purpose.OFFICER, name, P256, Period.ofYears(3), maker.randomSerial());
                try {
                    StoredKey made = maker.issuedBy(key(Purpose.ISSUING), wish);
                    DurableFolder.add(
                            folder, ownFile(username).getFileName().toString(), pkcs12(made, pin.toCharArray()));
                } catch (IOException e) {
                    throw new Problem(ErrorCode.SIGNING_FAILED, e);
                }
            }
        }
    }

    public StoredKey officer() {
        return key(Purpose.OFFICER);
    }

    public StoredKey agency() {
        return key(Purpose.AGENCY);
    }

    public StoredKey timeStamp() {
        return key(Purpose.TIME_STAMP);
    }

    public StoredKey seal() {
        return key(Purpose.SEAL);
    }

    public StoredKey status() {
        return key(Purpose.STATUS);
    }

    /** The root certificate as PEM, for NSS and others. */
    public Path rootFile() {
        return folder.resolve("root.pem");
    }

    private StoredKey key(Purpose purpose) {
        return StoredKey.read(folder.resolve(fileName(purpose)), password, Optional.empty());
    }

    private static Map<String, byte[]> contents(CertificateMaker maker) throws IOException {
        StoredKey root = maker.selfSigned(wish(maker, Purpose.ROOT));
        StoredKey issuing = maker.issuedBy(root, wish(maker, Purpose.ISSUING));
        Map<Purpose, StoredKey> keys = new EnumMap<>(Map.of(Purpose.ROOT, root, Purpose.ISSUING, issuing));
        for (Purpose purpose : EnumSet.range(Purpose.OFFICER, Purpose.AGENT)) {
            keys.put(purpose, maker.issuedBy(issuing, wish(maker, purpose)));
        }
        String password = newPassword();
        Map<String, byte[]> files = new HashMap<>();
        files.put(PASSWORD_FILE, password.getBytes(StandardCharsets.US_ASCII));
        files.put("root.pem", pem(root.certificate()).getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<Purpose, StoredKey> key : keys.entrySet()) {
            files.put(fileName(key.getKey()), pkcs12(key.getValue(), password.toCharArray()));
        }
        return files;
    }

    private static Wish wish(CertificateMaker maker, Purpose purpose) {
        return switch (purpose) {
            case ROOT -> wish(maker, purpose, "Root CA", P384, 20);
            case ISSUING -> wish(maker, purpose, "Issuing CA", P384, 15);
            case OFFICER -> wish(maker, purpose, "Officer", P256, 3);
            case AGENCY -> wish(maker, purpose, "Agency Seal", P256, 3);
            case TIME_STAMP -> wish(maker, purpose, "Time Stamping", P256, 10);
            case SEAL -> new Wish(purpose, name("Seal"), P256, Period.ofYears(2), maker.sealSerial());
            case STATUS -> wish(maker, purpose, "Status List", P256, 3);
            case AGENT -> wish(maker, purpose, "Agent", P256, 3);
        };
    }

    private static Wish wish(CertificateMaker maker, Purpose purpose, String name, String curve, int years) {
        return new Wish(purpose, name(name), curve, Period.ofYears(years), maker.randomSerial());
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
            case AGENCY -> "agency.p12";
            case SEAL -> "seal.p12";
            case STATUS -> "status.p12";
            case AGENT -> "agent.p12";
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
