package eborder.singlewindow.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.dossier.payment.PaymentGateway;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The national payment platform: {@code POST /orders}, {@code POST /orders/<order>/report}, {@code POST /orders/<order>/refund}. */
@ApplicationScoped
public class PlatformLink implements PaymentGateway {
    private static final Pattern ORDER = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final byte[] NOTHING = "{}".getBytes(UTF_8);

    private final Optional<String> url;
    private final Optional<MessageSignature> signature;
    private final Optional<SignedTransport> transport;
    private final String portal;
    private final Clock clock;

    /**
     * @param url of the platform; without one, or without the secret that both sides sign with, nothing is paid online
     * @param portal where people and the platform reach the portal
     */
    @Inject
    public PlatformLink(
            @ConfigProperty(name = "eborder.payment.url") Optional<String> url,
            @ConfigProperty(name = "eborder.payment.secret") Optional<String> secret,
            @ConfigProperty(name = "eborder.payment.timeout", defaultValue = "PT5S") Duration timeout,
            @ConfigProperty(name = "eborder.base-url") Optional<String> portal,
            Clock clock) {
        this.url = url;
        this.signature = secret.map(MessageSignature::new);
        this.transport = signature.map(signing -> new SignedTransport(signing, timeout, clock));
        this.portal = portal.orElse("");
        this.clock = clock;
    }

    @Override
    public boolean isAvailable() {
        return url.isPresent() && transport.isPresent();
    }

    @Override
    public Created create(Order order) {
        return ask("/orders", PlatformMessages.write(order, portal), PlatformMessages::created);
    }

    @Override
    public Report report(String gatewayOrder) {
        return ask(path(gatewayOrder) + "/report", NOTHING, PlatformMessages::report);
    }

    @Override
    public Report refund(String gatewayOrder) {
        return ask(path(gatewayOrder) + "/refund", NOTHING, PlatformMessages::report);
    }

    /**
     * What the platform says by itself.
     *
     * @param header the message's signature, null if it has none
     * @throws Problem PAYMENT_SIGNATURE_WRONG, PAYMENT_MESSAGE_STALE, or BAD_REQUEST if it is genuine and can't be understood
     */
    public Report told(String header, byte[] body) {
        var judgement = signature
                .map(signing -> signing.judge(header, body, clock.instant()))
                .orElse(MessageSignature.Judgement.WRONG);
        switch (judgement) {
            case WRONG -> throw new Problem(ErrorCode.PAYMENT_SIGNATURE_WRONG);
            case STALE -> throw new Problem(ErrorCode.PAYMENT_MESSAGE_STALE);
            case GENUINE -> {}
        }
        try {
            return PlatformMessages.report(body);
        } catch (IllegalArgumentException unreadable) {
            throw new Problem(ErrorCode.BAD_REQUEST, unreadable);
        }
    }

    private <T> T ask(String path, byte[] body, Function<byte[], T> read) {
        if (!isAvailable()) {
            throw failed("no platform is set");
        }
        byte[] answer = transport.orElseThrow().post(URI.create(url.orElseThrow() + path), body);
        try {
            return read.apply(answer);
        } catch (IllegalArgumentException unreadable) {
            throw new Problem(ErrorCode.GATEWAY_FAILED, unreadable);
        }
    }

    private static Problem failed(String reason) {
        return new Problem(ErrorCode.GATEWAY_FAILED, Map.of("reason", reason));
    }

    private static String path(String gatewayOrder) {
        if (!ORDER.matcher(gatewayOrder).matches()) {
            throw failed("order id");
        }
        return "/orders/" + gatewayOrder;
    }
}
