package eborder.singlewindow.payment;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.http.BoundedClient;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;

/** Posts a signed message and reads the signed answer. */
final class SignedTransport {
    private static final int MOST_BYTES = 16_384;

    private final MessageSignature signature;
    private final Clock clock;
    private final BoundedClient client;

    SignedTransport(MessageSignature signature, Duration timeout, Clock clock) {
        this.signature = signature;
        this.clock = clock;
        this.client = new BoundedClient(timeout, MOST_BYTES, ErrorCode.GATEWAY_FAILED);
    }

    /** @throws Problem GATEWAY_FAILED if there was no answer, a bad one, or none in time */
    byte[] post(URI url, byte[] body) {
        var request = client.request(url)
                .header("Content-Type", "application/json")
                .header(MessageSignature.HEADER, signature.sign(body, clock.instant()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = client.send(request);
        var header = answer.headers().firstValue(MessageSignature.HEADER).orElse(null);
        if (signature.judge(header, answer.body(), clock.instant()) != MessageSignature.Judgement.GENUINE) {
            throw client.failed("signature of the answer");
        }
        return answer.body();
    }
}
