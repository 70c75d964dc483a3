package eborder.signature;

import eborder.shared.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Root certificates from a file or a folder of files (PEM or DER), read again while the portal runs. What can't be read, or is empty,
 * changes nothing: the last good list stays, and the log says so.
 */
final class TrustList {
    private static final Logger LOG = System.getLogger(TrustList.class.getName());

    private final String name;
    private final Path place;
    private volatile List<X509Certificate> roots;

    /** @throws Problem SIGNING_FAILED if there is no list to begin with */
    TrustList(String name, Path place) {
        this.name = name;
        this.place = place;
        this.roots = read();
    }

    List<X509Certificate> roots() {
        return roots;
    }

    /** @return whether what is there now could be read */
    boolean refresh() {
        try {
            List<X509Certificate> now = read();
            if (!now.equals(roots)) {
                roots = now;
                LOG.log(Level.INFO, "Trust list {0}: {1} certificates", name, now.size());
            }
            return true;
        } catch (Problem | UncheckedIOException unreadable) {
            LOG.log(Level.WARNING, "Trust list {0} can''t be read, the last good one stays: {1}", name, unreadable);
            return false;
        }
    }

    private List<X509Certificate> read() {
        if (!Files.isDirectory(place)) {
            return CertificateFile.read(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            List<X509Certificate> all = files.sorted()
                    .map(CertificateFile::read)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            return all.isEmpty() ? CertificateFile.read(place) : all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
