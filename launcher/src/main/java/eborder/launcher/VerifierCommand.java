package eborder.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code verify-permit}, for anybody: needs neither data folder nor database. */
final class VerifierCommand {
    private static final String MAIN = "eborder.verifier.command.VerifyPermit";

    /** Ends as the verifier ends. */
    void run(List<String> words) {
        var portal = PortalArchive.unpacked(Home.ofTheLauncher().portal(), scratch());
        var loader = portal.loader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object)
                    words.toArray(String[]::new));
        } catch (InvocationTargetException e) {
            throw new Refusal("The verifier failed: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path scratch() {
        try {
            var folder = Files.createTempDirectory("eborder-verifier");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> PortalFolder.delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new Refusal("No folder for temporary files: " + e.getMessage(), e);
        }
    }
}
