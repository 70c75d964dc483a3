package eborder.e2e.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's top folder, where the built launcher is found and results are written. */
public final class Project {
    private Project() {}

    /** As the build or {@code ./eborder} says it; else the nearest folder upwards that holds the launcher. */
    public static Path folder() {
        var told = System.getProperty("eborder.home");
        if (told != null) {
            return Path.of(told);
        }
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("launcher/jvm.options"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Not started inside the project");
            }
        }
        return folder;
    }

    /** The folder for what these tests leave behind. */
    public static Path results() {
        return folder().resolve("e2e-tests/target");
    }
}
