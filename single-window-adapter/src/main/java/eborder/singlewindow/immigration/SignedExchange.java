package eborder.singlewindow.immigration;

import eborder.shared.ErrorCode;
import eborder.singlewindow.http.BoundedClient;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;

/** Posts a signed message; whether the answer is signed is for the caller to ask. */
final class SignedExchange {
    private static final int MOST_BYTES = 16_384;

    private final URI base;
    private final PrivateKey own;
    private final PublicKey partner;
    private final BoundedClient client;
    private final Clock clock;

    SignedExchange(String base, PrivateKey own, PublicKey partner, Duration timeout, ErrorCode failure, Clock clock) {
        this.base = URI.create(base);
        this.own = own;
        this.partner = partner;
        this.client = new BoundedClient(timeout, MOST_BYTES, failure);
        this.clock = clock;
    }

    /** @throws eborder.shared.Problem if there was no answer in time, or one that is too long */
    Answered post(String path, String type, byte[] body) {
        var signature = DetachedJws.sign(own, body, clock.instant());
        return new Answered(
                signature,
                client.answer(client.request(URI.create(base + path))
                        .header("Content-Type", type)
                        .header(DetachedJws.HEADER, signature)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build()));
    }

    /** @param signature of what was sent */
    record Answered(String signature, HttpResponse<byte[]> answer) {}

    boolean isGenuine(HttpResponse<byte[]> answer) {
        return DetachedJws.isGenuine(partner, signature(answer), answer.body());
    }

    static String signature(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue(DetachedJws.HEADER).orElse(null);
    }
}
