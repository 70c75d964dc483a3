package eborder.verifier;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where another virtual machine finds what this class was loaded from: the libraries beside it, or all that this one was given. */
final class ReaderClassPath {
    private ReaderClassPath() {}

    static String text() {
        try {
            var own = Path.of(ReaderClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            boolean inLibrary = own.getParent().getFileName().toString().equals("lib");
            return inLibrary ? own.getParent() + File.separator + "*" : System.getProperty("java.class.path");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
