package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** Declares dossiers to the portal as the single window does: the same bytes again until an answer is heard. */
final class Declarer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI portal;
    private final FaultSwitches faults;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param portal where it takes messages */
    Declarer(URI portal, FaultSwitches faults) {
        this.portal = portal;
        this.faults = faults;
    }

    /**
     * @param times how often the message is sent though an answer was heard
     * @return the envelope that the portal answered
     * @throws IOException if it gave none, or another one to the same message
     */
    byte[] declare(SoapStyle style, byte[] envelope, int times) throws IOException {
        byte[] soap = SoapMessage.request(style, envelope);
        while (faults.take(Faults.LOSE_REPLY)) {
            post(soap);
        }
        byte[] heard = post(soap);
        for (int again = 1; again < times; again++) {
            if (!Arrays.equals(heard, post(soap))) {
                throw new IOException("another answer to the same message");
            }
        }
        try {
            return SoapMessage.responsePayload(style, heard).getBytes(UTF_8);
        } catch (XMLStreamException unreadable) {
            throw new IOException("no answer of this generation", unreadable);
        }
    }

    private byte[] post(byte[] soap) throws IOException {
        var request = HttpRequest.newBuilder(portal)
                .timeout(PATIENCE)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(soap))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("the portal answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopping", stopping);
        }
    }
}
