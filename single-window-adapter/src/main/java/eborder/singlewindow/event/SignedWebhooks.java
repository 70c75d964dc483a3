package eborder.singlewindow.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.WebhookAnswer;
import eborder.exchange.event.WebhookLink;
import eborder.shared.Problem;
import eborder.singlewindow.immigration.DetachedJws;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts to webhooks over HTTPS; each message carries the portal's detached signature in header {@value DetachedJws#HEADER}. */
@ApplicationScoped
public class SignedWebhooks implements WebhookLink {
    private static final int GONE = 410;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final EventKeys keys;
    private final boolean loopback;
    private final WebhookPost post;
    private final Clock clock;

    /**
     * @param loopback whether an address may be plain http to the own machine: for development alone
     * @param timeout how long one exchange may take
     */
    @Inject
    public SignedWebhooks(
            EventKeys keys,
            @ConfigProperty(name = "eborder.webhooks.loopback", defaultValue = "false") boolean loopback,
            @ConfigProperty(name = "eborder.webhooks.timeout", defaultValue = "PT5S") Duration timeout,
            Clock clock) {
        this(
                keys,
                loopback,
                new WebhookPost(
                        (SSLSocketFactory) SSLSocketFactory.getDefault(), InetAddress::getAllByName, loopback, timeout),
                clock);
    }

    SignedWebhooks(EventKeys keys, boolean loopback, WebhookPost post, Clock clock) {
        this.keys = keys;
        this.loopback = loopback;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public boolean isConnected() {
        return keys.areSet();
    }

    @Override
    public void check(String url) {
        try {
            post.checked(WebhookUrl.parse(url, loopback));
        } catch (UnknownHostException none) {
            throw WebhookUrl.refused("UNKNOWN_HOST");
        }
    }

    @Override
    public WebhookAnswer challenge(String url, UUID webhook, String token) {
        // the token's letters need no escaping
        byte[] body = ("{\"challenge\":\"" + token + "\"}").getBytes(UTF_8);
        Predicate<WebhookPost.Answer> echoed = answer -> new String(answer.body(), UTF_8).contains(token);
        var answer = send(url, webhook, "application/json", body, echoed);
        return answer.outcome() == WebhookAnswer.Outcome.GONE ? WebhookAnswer.failed(answer.reason()) : answer;
    }

    @Override
    public WebhookAnswer deliver(String url, UUID webhook, List<CompanyEvent> events) {
        return send(url, webhook, CompanyCloudEvents.TYPE, CompanyCloudEvents.batch(events), answer -> true);
    }

    private WebhookAnswer send(
            String url, UUID webhook, String type, byte[] body, Predicate<WebhookPost.Answer> isGood) {
        var headers = Map.of(
                "Content-Type",
                type,
                "User-Agent",
                "eBorder",
                "Webhook-Id",
                webhook.toString(),
                DetachedJws.HEADER,
                keys.sign(body, clock.instant()));
        try {
            var answer = post.post(WebhookUrl.parse(url, loopback), headers, body);
            return answer.status() / 100 != 2 ? refused(answer) : good(isGood.test(answer));
        } catch (Problem address) {
            return WebhookAnswer.failed("ADDRESS_" + address.facts().get("reason"));
        } catch (IOException none) {
            return WebhookAnswer.failed(reason(none));
        }
    }

    private static WebhookAnswer good(boolean good) {
        return good ? WebhookAnswer.taken() : WebhookAnswer.failed("NO_ECHO");
    }

    private static WebhookAnswer refused(WebhookPost.Answer answer) {
        var reason = "HTTP " + answer.status();
        if (answer.status() == GONE) {
            return new WebhookAnswer(WebhookAnswer.Outcome.GONE, reason, Duration.ZERO);
        }
        var seconds = String.valueOf(answer.retryAfter());
        long pause = SECONDS.matcher(seconds).matches() ? Long.parseLong(seconds) : 0;
        return new WebhookAnswer(WebhookAnswer.Outcome.FAILED, reason, Duration.ofSeconds(pause));
    }

    /** What an exception says may quote the address, whose path is the company's secret. */
    private static String reason(IOException failure) {
        if (failure instanceof SSLException) {
            return "TLS";
        }
        return failure instanceof SocketTimeoutException
                ? "TIMEOUT"
                : failure instanceof UnknownHostException ? "UNKNOWN_HOST" : "UNREACHABLE";
    }
}
