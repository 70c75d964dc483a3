package eborder.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the launcher lies: its jar, the libraries and the portal beside it.
 *
 * @param folder the folder of the launcher's jar
 */
record Home(Path folder) {
    static Home ofTheLauncher() {
        try {
            var source = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Home(source.toAbsolutePath().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The portal to be deployed; {@code eborder.portal.war} names another one. */
    Path portal() {
        var war = Settings.text("eborder.portal.war").map(Path::of).orElse(folder.resolve("app/portal.war"));
        if (!Files.isRegularFile(war)) {
            throw new Refusal("The portal is not built: " + war + " is missing. Run ./eborder run, which builds it.");
        }
        return war;
    }

    /** Where programs are unpacked once and found again by later starts. */
    Path unpacked() {
        return folder.resolve("unpacked");
    }
}
