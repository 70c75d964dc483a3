package eborder.verifier;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/**
 * Where another virtual machine finds what this class was loaded from: the folders of ours and of others' libraries, which may be two, or
 * all that this one was given.
 */
final class ReaderClassPath {
    private ReaderClassPath() {}

    static String text() {
        boolean inLibrary =
                folder(ReaderClassPath.class).getFileName().toString().equals("lib");
        return inLibrary
                ? Stream.of(ReaderClassPath.class, Loader.class)
                        .map(ReaderClassPath::folder)
                        .distinct()
                        .map(folder -> folder + File.separator + "*")
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static Path folder(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
