package eborder.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Fetches what the library asks for about certificates, bounded in time and size. */
final class RevocationLoader implements DataLoader {
    private static final long serialVersionUID = 1L;

    /** The largest lists of public authorities have some hundred thousand entries. */
    private static final int MOST_BYTES = 10_000_000;

    private static final String OCSP_REQUEST = "application/ocsp-request";

    private final transient BoundedHttp http;
    private final long begun = System.nanoTime();
    private final Duration whole;

    RevocationLoader(Duration patience) {
        this(patience, Duration.ofNanos(Long.MAX_VALUE));
    }

    /** @param whole how long it may ask at all; then nobody is asked any more */
    RevocationLoader(Duration patience, Duration whole) {
        this.http = new BoundedHttp(patience, MOST_BYTES);
        this.whole = whole;
    }

    @Override
    public byte[] get(String url) {
        return loaded(url, () -> http.get(URI.create(url)));
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        var failures = new DSSException("none of " + urls + " answers");
        for (String url : urls) {
            try {
                return new DataAndUrl(url, get(url));
            } catch (DSSException failed) {
                // another address of the same list may answer
                failures.addSuppressed(failed);
            }
        }
        throw failures;
    }

    @Override
    public byte[] post(String url, byte[] content) {
        return loaded(url, () -> http.post(URI.create(url), OCSP_REQUEST, content));
    }

    @Override
    public void setContentType(String contentType) {
        // only OCSP is asked by POST
    }

    private interface Load {
        byte[] bytes() throws IOException, InterruptedException;
    }

    private byte[] loaded(String url, Load load) {
        if (System.nanoTime() - begun > whole.toNanos()) {
            throw new DSSException(url + ": the time for questions is over");
        }
        try {
            return load.bytes();
        } catch (IOException | IllegalStateException | IllegalArgumentException failed) {
            throw new DSSException(url + ": " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DSSException(url, stopped);
        }
    }
}
