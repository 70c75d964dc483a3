package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The keys this portal signs with: the operator's when set, else those of {@link DevelopmentPki}. All or none:
 * a portal with a real signature and a development time stamp must not start. Settings: see this module's README.
 */
@ApplicationScoped
public class SigningKeys {
    private static final Logger LOG = System.getLogger(SigningKeys.class.getName());
    private static final String TSA_URL = "eborder.tsa.url";
    private static final String TSA_ROOTS = "eborder.tsa.certificates";
    private static final String DEVELOPMENT_AUTHORITY = "eborder.development.authority";
    private static final List<String> ROLES = List.of("sign", "agency", "tsa", "seal", "status");

    private final StoredKey officer;
    private final StoredKey agency;
    private final TimeStampAuthority authority;
    private final StoredKey seal;
    private final StoredKey status;
    private final RevocationData revocation;

    @Inject
    public SigningKeys(Config config, Clock clock) {
        this(name -> config.getOptionalValue(name, String.class), clock);
    }

    /** @param settings looks a setting up by its full name */
    public SigningKeys(Function<String, Optional<String>> settings, Clock clock) {
        List<String> missing = ROLES.stream()
                .filter(role -> settings.apply(keystore(role)).isEmpty())
                .filter(role -> !role.equals("tsa") || settings.apply(TSA_URL).isEmpty())
                .toList();
        if (missing.size() == ROLES.size()) {
            Path data = Path.of(settings.apply("eborder.data.dir").orElse(".eborder/data"));
            DevelopmentPki pki = DevelopmentPki.ofPortal(data, clock);
            officer = pki.officer();
            agency = pki.agency();
            authority = settings.apply(DEVELOPMENT_AUTHORITY)
                    .map(base -> TimeStampAuthority.at(
                            URI.create(base + "/tsa"), List.of(pki.timeStamp().anchor()), patience(settings), clock))
                    .orElseGet(() -> TimeStampAuthority.own(pki.timeStamp(), clock));
            seal = pki.seal();
            status = pki.status();
        } else if (missing.isEmpty()) {
            officer = read(settings, "sign");
            agency = read(settings, "agency");
            authority = authority(settings, clock);
            seal = read(settings, "seal");
            status = read(settings, "status");
        } else {
            throw missingSetting(keystore(missing.get(0)));
        }
        revocation = revocation(settings);
        requireApart("seal", seal, officer, agency, status);
        requireApart("status", status, officer, agency, seal);
    }

    /** Who gets hold of one key must not be able to make what another vouches for. */
    private void requireApart(String role, StoredKey key, StoredKey... others) {
        PublicKey own = key.certificate().getPublicKey();
        var certificates = Stream.concat(Stream.of(others).map(StoredKey::certificate), authority.own().stream());
        if (certificates.anyMatch(other -> other.getPublicKey().equals(own))) {
            throw new Problem(
                    ErrorCode.SIGNING_FAILED, Map.of("setting", keystore(role), "why", "the key has another use too"));
        }
    }

    /** Reads the keys when the portal starts, so that an unusable one stops the start and not the first signature. */
    void announce(@Observes Startup startup) {
        Stream.of(officer, agency, seal, status).forEach(key -> LOG.log(Level.INFO, "Signing key: {0}", key));
        LOG.log(Level.INFO, "Time stamps: {0}", authority.name());
    }

    public StoredKey officer() {
        return officer;
    }

    /** The agency's own, which follows the officer's signature on every paper (Decree 30/2020, article 5). */
    public StoredKey agency() {
        return agency;
    }

    TimeStampAuthority authority() {
        return authority;
    }

    RevocationData revocation() {
        return revocation;
    }

    public StoredKey seal() {
        return seal;
    }

    /** Signs the lists of permits that no longer let anybody pass. */
    public StoredKey status() {
        return status;
    }

    /** The roots under which our own signatures and time stamps are trusted. */
    public List<X509Certificate> anchors() {
        return Stream.concat(Stream.of(officer.anchor(), agency.anchor()), authority.anchors().stream())
                .distinct()
                .toList();
    }

    private static TimeStampAuthority authority(Function<String, Optional<String>> settings, Clock clock) {
        var url = settings.apply(TSA_URL);
        if (url.isEmpty()) {
            return TimeStampAuthority.own(read(settings, "tsa"), clock);
        }
        Path roots = Path.of(settings.apply(TSA_ROOTS).orElseThrow(() -> missingSetting(TSA_ROOTS)));
        return TimeStampAuthority.at(URI.create(url.get()), CertificateFile.read(roots), patience(settings), clock);
    }

    private static Duration patience(Function<String, Optional<String>> settings) {
        return Duration.parse(settings.apply("eborder.tsa.patience").orElse("PT5S"));
    }

    private static RevocationData revocation(Function<String, Optional<String>> settings) {
        var development = settings.apply(DEVELOPMENT_AUTHORITY);
        return new RevocationData(
                addresses(settings, "eborder.ocsp.url", development.map(base -> base + "/ocsp")),
                addresses(
                        settings,
                        "eborder.crl.url",
                        development.map(base -> base + "/crl/root.crl," + base + "/crl/issuing.crl")),
                patience(settings));
    }

    private static List<String> addresses(
            Function<String, Optional<String>> settings, String name, Optional<String> otherwise) {
        return settings.apply(name).or(() -> otherwise).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static StoredKey read(Function<String, Optional<String>> settings, String role) {
        String password = keystore(role) + ".password";
        return StoredKey.read(
                Path.of(settings.apply(keystore(role)).orElseThrow()),
                settings.apply(password)
                        .orElseThrow(() -> missingSetting(password))
                        .toCharArray(),
                settings.apply("eborder." + role + ".alias"));
    }

    private static String keystore(String role) {
        return "eborder." + role + ".keystore";
    }

    private static Problem missingSetting(String name) {
        return new Problem(ErrorCode.SIGNING_FAILED, Map.of("setting", name, "why", "not set, though others are"));
    }
}
