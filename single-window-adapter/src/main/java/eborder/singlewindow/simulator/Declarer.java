package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** Declares dossiers to the portal as the single window does: the same bytes again until an answer is heard, signed if it is told to. */
final class Declarer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI portal;
    private final FaultSwitches faults;
    private final WindowSignatures signatures;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param portal where it takes messages */
    Declarer(URI portal, FaultSwitches faults, WindowSignatures signatures, Clock clock) {
        this.portal = portal;
        this.faults = faults;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * @param times how often the message is sent though an answer was heard
     * @return the envelope that the portal answered
     * @throws IOException if it gave none, one that isn't signed as agreed, or another one to the same message
     */
    byte[] declare(SoapStyle style, byte[] envelope, int times) throws IOException {
        byte[] soap = SoapMessage.request(style, signed(envelope));
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
            var answer = SoapMessage.responsePayload(style, heard);
            if (signatures.check(answer, clock.instant()) instanceof SignatureVerdict.Refused refused) {
                throw new IOException(
                        "the portal's answer isn't its own: " + refused.defect().code());
            }
            return answer.getBytes(UTF_8);
        } catch (XMLStreamException unreadable) {
            throw new IOException("no answer of this generation", unreadable);
        }
    }

    private byte[] signed(byte[] envelope) {
        var at = moment(envelope, clock.instant());
        return faults.take(Faults.WRONG_SIGNATURE)
                ? signatures.signWrongly(envelope, at)
                : signatures.sign(envelope, at);
    }

    /** When it says that it was sent, so that a message that is declared again is the same bytes. */
    private static Instant moment(byte[] envelope, Instant now) {
        try {
            var sent = EnvelopeReader.read(new String(envelope, UTF_8)).header().sendDate();
            var at = SoapDesk.instant(sent);
            return at.isAfter(now) ? now : at;
        } catch (XMLStreamException | DateTimeParseException untold) {
            return now;
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
