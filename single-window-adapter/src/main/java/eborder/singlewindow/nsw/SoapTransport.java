package eborder.singlewindow.nsw;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.http.BoundedClient;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Posts a SOAP message and waits for its answer. */
final class SoapTransport {
    static final String TYPE = "text/xml; charset=utf-8";

    private static final int MOST_BYTES = 1 << 20;

    private final URI url;
    private final BoundedClient client;

    SoapTransport(URI url, Duration timeout) {
        this.url = url;
        this.client = new BoundedClient(timeout, MOST_BYTES, ErrorCode.DELIVERY_FAILED);
    }

    /** @throws Problem DELIVERY_FAILED if there was no answer, a bad one, or none in time */
    byte[] post(byte[] soap) {
        var request = client.request(url)
                .header("Content-Type", TYPE)
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(soap))
                .build();
        return client.send(request).body();
    }
}
