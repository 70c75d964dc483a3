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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The keys this portal signs with: the operator's when set, else those of {@link DevelopmentPki}. All or none:
 * a portal with a real signature and a development time stamp must not start. Settings: see this module's README.
 */
@ApplicationScoped
public class SigningKeys {
    private static final Logger LOG = System.getLogger(SigningKeys.class.getName());
    private static final String OFFICERS = "eborder.officers";
    private static final String OFFICER_ROOTS = "eborder.officers.certificates";
    private static final String TSA_URL = "eborder.tsa.url";
    private static final String TSA_ROOTS = "eborder.tsa.certificates";
    private static final String DEVELOPMENT_AUTHORITY = "eborder.development.authority";
    private static final String PREFIX = "eborder.";
    private static final List<String> ROLES = List.of("sign", "agency", "tsa", "seal", "status");

    private final Optional<StoredKey> officer;
    private final Optional<OfficerKeyFiles> officers;
    private final StoredKey agency;
    private final List<X509Certificate> officerRoots;
    private final TimeStampAuthority authority;
    private final StoredKey seal;
    private final StoredKey status;
    private final RevocationSources revocation;
    private final UnaryOperator<String> places;
    private final boolean development;

    @Inject
    public SigningKeys(Config config, Clock clock) {
        this(name -> config.getOptionalValue(name, String.class), clock);
    }

    /** @param settings looks a setting up by its full name */
    public SigningKeys(Function<String, Optional<String>> settings, Clock clock) {
        KeySettings set = new KeySettings(settings);
        Optional<String> listed = settings.apply(OFFICERS);
        List<String> missing = ROLES.stream()
                .filter(role -> !set.names(PREFIX + role))
                .filter(role -> !role.equals("tsa") || settings.apply(TSA_URL).isEmpty())
                .filter(role -> !role.equals("sign") || listed.isEmpty())
                .toList();
        development = missing.size() == ROLES.size();
        if (development) {
            Path data = Path.of(settings.apply("eborder.data.dir").orElse(".eborder/data"));
            DevelopmentPki pki = DevelopmentPki.ofPortal(data, clock);
            officer = Optional.of(pki.officer());
            officers = Optional.of(OfficerKeyFiles.in(pki));
            agency = pki.agency();
            officerRoots = List.of();
            authority = settings.apply(DEVELOPMENT_AUTHORITY)
                    .map(base -> TimeStampAuthority.at(
                            URI.create(base + "/tsa"), List.of(pki.timeStamp().anchor()), patience(settings), clock))
                    .orElseGet(() -> TimeStampAuthority.own(pki.timeStamp(), clock));
            seal = pki.seal();
            status = pki.status();
            places = role -> pki.rootFile().getParent().toString();
        } else if (missing.isEmpty()) {
            officer = listed.isPresent() ? Optional.empty() : Optional.of(set.read(PREFIX + "sign"));
            officers = listed.map(Path::of).map(OfficerKeyFiles::listed);
            officerRoots = listed.isPresent() ? roots(settings) : List.of();
            agency = set.read(PREFIX + "agency");
            authority = authority(settings, set, clock);
            seal = set.read(PREFIX + "seal");
            status = set.read(PREFIX + "status");
            places = role -> set.place(PREFIX + role);
        } else {
            throw missingSetting(keystore(missing.get(0)));
        }
        revocation = RevocationSources.in(settings, patience(settings));
        requireApart("seal", seal, Stream.concat(officer.stream(), Stream.of(agency, status)));
        requireApart("status", status, Stream.concat(officer.stream(), Stream.of(agency, seal)));
    }

    /** Who gets hold of one key must not be able to make what another vouches for. */
    private void requireApart(String role, StoredKey key, Stream<StoredKey> others) {
        PublicKey own = key.certificate().getPublicKey();
        var certificates = Stream.concat(others.map(StoredKey::certificate), authority.own().stream());
        if (certificates.anyMatch(other -> other.getPublicKey().equals(own))) {
            throw new Problem(
                    ErrorCode.SIGNING_FAILED, Map.of("setting", keystore(role), "why", "the key has another use too"));
        }
    }

    /** Reads the keys when the portal starts, so that an unusable one stops the start and not the first signature. */
    void announce(@Observes Startup startup) {
        Stream.concat(officer.stream(), Stream.of(agency, seal, status))
                .forEach(key -> LOG.log(Level.INFO, "Signing key: {0}", key));
        LOG.log(Level.INFO, "Time stamps: {0}", authority.name());
    }

    /**
     * The common key of all officers, for units without keys of their own; in development it is there and not used.
     *
     * @throws Problem SIGNING_FAILED if the operator has set none
     */
    public StoredKey officer() {
        return officer.orElseThrow(() -> missingSetting(keystore("sign")));
    }

    /** The officers' own keys; empty if they have a common one. */
    Optional<OfficerKeyFiles> officers() {
        return officers;
    }

    /** The agency's own, which follows the officer's signature on every paper (Decree 30/2020, article 5). */
    public StoredKey agency() {
        return agency;
    }

    /** Where a role's key is, for people. @param role such as {@code agency} */
    String place(String role) {
        return places.apply(role);
    }

    TimeStampAuthority authority() {
        return authority;
    }

    /** Whether nobody has set keys of his own. */
    boolean areForDevelopment() {
        return development;
    }

    RevocationSources revocation() {
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
        return Stream.of(
                        officer.map(StoredKey::anchor).stream(),
                        Stream.of(agency.anchor()),
                        authority.anchors().stream(),
                        officerRoots.stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static TimeStampAuthority authority(
            Function<String, Optional<String>> settings, KeySettings set, Clock clock) {
        var url = settings.apply(TSA_URL);
        if (url.isEmpty()) {
            return TimeStampAuthority.own(set.read(PREFIX + "tsa"), clock);
        }
        Path roots = Path.of(settings.apply(TSA_ROOTS).orElseThrow(() -> missingSetting(TSA_ROOTS)));
        return TimeStampAuthority.at(URI.create(url.get()), CertificateFile.read(roots), patience(settings), clock);
    }

    private static Duration patience(Function<String, Optional<String>> settings) {
        return Duration.parse(settings.apply("eborder.tsa.patience").orElse("PT5S"));
    }

    /** An officer's certificate lies behind a PIN; what others must trust is set beside the list. */
    private static List<X509Certificate> roots(Function<String, Optional<String>> settings) {
        return CertificateFile.read(
                Path.of(settings.apply(OFFICER_ROOTS).orElseThrow(() -> missingSetting(OFFICER_ROOTS))));
    }

    private static String keystore(String role) {
        return PREFIX + role + ".keystore";
    }

    private static Problem missingSetting(String name) {
        return new Problem(ErrorCode.SIGNING_FAILED, Map.of("setting", name, "why", "not set, though others are"));
    }
}
