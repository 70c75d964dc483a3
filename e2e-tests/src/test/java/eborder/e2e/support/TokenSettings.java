package eborder.e2e.support;

import eborder.signature.DevelopmentPki;
import eborder.signature.StoredKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The keys of a portal in tokens: the agency's in one, so that what is lost is its signature alone; those of seals, status lists
 * and time stamps in another; the commander's in a third under his PIN. The other officers' keys are in files under theirs.
 */
public record TokenSettings(SoftToken agency, SoftToken commander, Map<String, String> environment) {
    private static final String AGENCY_PIN = "97531";
    private static final String OFFICERS_PIN = "246810";
    private static final List<String> OTHERS =
            List.of("officer", "officer.dng", "commander.dng", "officer.hun", "commander.hun");

    public static TokenSettings in(Path folder) throws GeneralSecurityException, IOException {
        var pki = DevelopmentPki.in(folder.resolve("source"), Clock.systemUTC());
        SoftToken.clean();
        var agency = SoftToken.make("agency", AGENCY_PIN);
        var machine = SoftToken.make("machine", AGENCY_PIN);
        var commander = SoftToken.make("commander", OFFICERS_PIN);
        agency.fill(AGENCY_PIN, Map.of("agency", pki.agency()));
        machine.fill(AGENCY_PIN, Map.of("tsa", pki.timeStamp(), "seal", pki.seal(), "status", pki.status()));
        commander.fill(OFFICERS_PIN, Map.of("commander", pki.officer()));
        var officers = folder.resolve("officers.properties");
        Files.write(officers, listed(folder, pki.officer(), commander));
        var environment = new HashMap<String, String>();
        environment.put("EBORDER_OFFICERS", officers.toString());
        environment.put("EBORDER_OFFICERS_CERTIFICATES", pki.rootFile().toString());
        for (var role : List.of("agency", "tsa", "seal", "status")) {
            var prefix = "EBORDER_" + role.toUpperCase(Locale.ROOT) + "_";
            environment.put(prefix + "PKCS11_LIBRARY", SoftToken.library().toString());
            environment.put(prefix + "PKCS11_SLOT", (role.equals("agency") ? agency : machine).slot());
            environment.put(prefix + "PKCS11_PIN", AGENCY_PIN);
            environment.put(prefix + "ALIAS", role);
        }
        return new TokenSettings(agency, commander, environment);
    }

    private static List<String> listed(Path folder, StoredKey key, SoftToken commander)
            throws GeneralSecurityException, IOException {
        var lines = new ArrayList<>(List.of(
                "commander.pkcs11.library=" + SoftToken.library(),
                "commander.pkcs11.slot=" + commander.slot(),
                "commander.alias=commander"));
        for (var officer : OTHERS) {
            var file = folder.resolve(officer + ".p12");
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "key",
                    key.privateKey(),
                    OFFICERS_PIN.toCharArray(),
                    key.chain().toArray(Certificate[]::new));
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, OFFICERS_PIN.toCharArray());
            }
            lines.add(officer + ".keystore=" + file);
        }
        return lines;
    }
}
