package eborder.verifier.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;

/** A check under the roots that came with the last question: they seldom change, and what is made of them is kept until they do. */
final class Roots<C> {
    private final BiFunction<List<X509Certificate>, Clock, C> making;
    private String pem = "";
    private C check;

    Roots(BiFunction<List<X509Certificate>, Clock, C> making) {
        this.making = making;
        this.check = making.apply(List.of(), Clock.systemUTC());
    }

    /** @param wanted PEM */
    C check(String wanted) throws CertificateException {
        if (!wanted.equals(pem)) {
            var anchors = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(wanted.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            check = making.apply(anchors, Clock.systemUTC());
            pem = wanted;
        }
        return check;
    }
}
