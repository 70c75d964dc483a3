package eborder.signature;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * Where the keys of the officers are: in a properties file of the operator with the settings of a key for each user name, such as
 * {@code t.m.duc.keystore} or {@code t.m.duc.pkcs11.slot}, or with {@code t.m.duc.certificate} if the key is in the officer's own
 * hands; or, in development, made when an officer first types a PIN.
 */
final class OfficerKeyFiles {
    private final Function<String, Optional<String>> settings;
    private final Optional<DevelopmentPki> development;

    private OfficerKeyFiles(Function<String, Optional<String>> settings, Optional<DevelopmentPki> development) {
        this.settings = settings;
        this.development = development;
    }

    static OfficerKeyFiles in(DevelopmentPki pki) {
        return new OfficerKeyFiles(
                name -> developed(pki, name.substring(0, name.lastIndexOf('.')), name.substring(name.lastIndexOf('.'))),
                Optional.of(pki));
    }

    private static Optional<String> developed(DevelopmentPki pki, String officer, String what) {
        return switch (what) {
            case ".keystore" -> Optional.of(pki.ownFile(officer).toString());
            case ".certificate" ->
                Optional.of(pki.ownCertificate(officer)).filter(Files::exists).map(Path::toString);
            default -> Optional.empty();
        };
    }

    /** @throws Problem SIGNING_FAILED if the file can't be read */
    static OfficerKeyFiles listed(Path file) {
        Properties listed = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            listed.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw (Problem)
                    new Problem(ErrorCode.SIGNING_FAILED, Map.of("setting", "eborder.officers", "why", "can't be read"))
                            .initCause(unreadable);
        }
        return new OfficerKeyFiles(name -> Optional.ofNullable(listed.getProperty(name)), Optional.empty());
    }

    /** Whether a certificate is registered; asked on every page of an officer, so that no file is read for it. */
    boolean isInHand(String officer) {
        return certificate(officer).isPresent();
    }

    private Optional<String> certificate(String officer) {
        return settings.apply(officer + ".certificate");
    }

    /**
     * The certificate of an officer whose key is in the own hands, {@code t.m.duc.certificate}, and those that lead to the root if the
     * file has them.
     *
     * @throws Problem SIGNING_FAILED if it can't be read
     */
    Optional<List<X509Certificate>> inHand(String officer) {
        return certificate(officer).map(Path::of).map(file -> CertificateFile.read(file));
    }

    /** One officer's settings, with the PIN typed now. @throws Problem NO_SIGNING_KEY if the officer has no key */
    KeySettings under(Actor officer, String pin) {
        development.ifPresent(pki -> pki.issue(officer.username(), officer.name(), pin));
        KeySettings set = new KeySettings(
                name -> name.endsWith(".password") || name.endsWith(".pin") ? Optional.of(pin) : settings.apply(name));
        if (!set.names(officer.username())) {
            throw new Problem(ErrorCode.NO_SIGNING_KEY);
        }
        return set;
    }
}
