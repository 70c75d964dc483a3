package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/** A file with one or more certificates, PEM or DER. */
final class CertificateFile {
    private CertificateFile() {}

    /** @throws Problem SIGNING_FAILED with the file's name, if it can't be read or holds none */
    static List<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw new CertificateException("no certificate");
            }
            return found;
        } catch (IOException | CertificateException e) {
            throw (Problem) new Problem(
                            ErrorCode.SIGNING_FAILED,
                            Map.of("certificates", file.toString(), "why", String.valueOf(e.getMessage())))
                    .initCause(e);
        }
    }
}
