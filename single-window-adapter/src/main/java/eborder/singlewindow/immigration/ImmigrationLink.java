package eborder.singlewindow.immigration;

import eborder.exchange.CrossingLink;
import eborder.exchange.Exchange;
import eborder.exchange.Message;
import eborder.exchange.Notice;
import eborder.screening.NoAnswer;
import eborder.screening.ScreeningAnswer;
import eborder.screening.ScreeningLink;
import eborder.screening.ScreeningQuestion;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.http.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code POST /v1/screenings} and {@code POST /v1/crossings} of the Immigration Department. */
@ApplicationScoped
public class ImmigrationLink implements ScreeningLink, CrossingLink {
    private static final int OK = 200;

    /** A crowd that leaves a ship is told within the five seconds of single-window.md 5, and a message stays readable. */
    private static final int MOST = 50;

    private final Optional<SignedExchange> questions;
    private final Optional<SignedExchange> crossings;

    /**
     * @param url without one, or without the keys, nobody is asked and crossings wait
     * @param own the portal's key, base64 of PKCS #8; {@code partner} the department's, base64 of SubjectPublicKeyInfo; both on P-256
     * @param timeout how long one answer may take
     */
    @Inject
    public ImmigrationLink(
            @ConfigProperty(name = "eborder.immigration.url") Optional<String> url,
            @ConfigProperty(name = "eborder.immigration.key") Optional<String> own,
            @ConfigProperty(name = "eborder.immigration.partner-key") Optional<String> partner,
            @ConfigProperty(name = "eborder.immigration.timeout", defaultValue = "PT3S") Duration timeout,
            Clock clock) {
        boolean whole = url.isPresent() && own.isPresent() && partner.isPresent();
        Function<ErrorCode, SignedExchange> exchange = failure -> new SignedExchange(
                url.orElseThrow(),
                Es256Keys.ownKey(own.orElseThrow()),
                Es256Keys.partnerKey(partner.orElseThrow()),
                timeout,
                failure,
                clock);
        this.questions = whole ? Optional.of(exchange.apply(ErrorCode.SCREENING_FAILED)) : Optional.empty();
        this.crossings = whole ? Optional.of(exchange.apply(ErrorCode.DELIVERY_FAILED)) : Optional.empty();
    }

    @Override
    public boolean isConnected() {
        return questions.isPresent();
    }

    @Override
    public ScreeningAnswer ask(ScreeningQuestion question) {
        var exchange = questions.orElseThrow(() -> unanswered(NoAnswer.UNREACHABLE));
        var answer = asked(exchange, question);
        if (answer.statusCode() != OK) {
            throw unanswered(Refusal.isPassing(answer) ? NoAnswer.UNREACHABLE : NoAnswer.REFUSED);
        }
        if (!exchange.isGenuine(answer)) {
            throw unanswered(NoAnswer.NOT_GENUINE);
        }
        try {
            return ImmigrationMessages.answer(answer.body(), question);
        } catch (IllegalArgumentException unreadable) {
            throw unanswered(NoAnswer.NOT_GENUINE);
        }
    }

    private static HttpResponse<byte[]> asked(SignedExchange exchange, ScreeningQuestion question) {
        try {
            return exchange.post(
                            "/v1/screenings", ImmigrationMessages.JSON_TYPE, ImmigrationMessages.question(question))
                    .answer();
        } catch (Problem none) {
            boolean late = none.getCause() instanceof HttpTimeoutException
                    || none.facts().containsKey("reason");
            throw unanswered(late ? NoAnswer.LATE : NoAnswer.UNREACHABLE);
        }
    }

    private static Problem unanswered(NoAnswer why) {
        return new Problem(ErrorCode.SCREENING_FAILED, Map.of("why", why.name()));
    }

    @Override
    public int most() {
        return MOST;
    }

    /** Several that are filled at the same time would each be half empty, and signed all the same. */
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Exchange deliver(List<Notice> notices) {
        var exchange = crossings.orElseThrow(() -> failed("no partner is set"));
        byte[] events = ImmigrationMessages.events(notices);
        var answered = exchange.post("/v1/crossings", ImmigrationMessages.CLOUD_EVENTS, events);
        var answer = answered.answer();
        Refusal.requireTaken(answer);
        if (!exchange.isGenuine(answer)) {
            throw failed("signature of the receipt");
        }
        try {
            ImmigrationMessages.requireReceipt(answer.body(), notices, events);
        } catch (IllegalArgumentException other) {
            throw failed("receipt for other events");
        }
        return new Exchange(
                new Message(events, ImmigrationMessages.CLOUD_EVENTS, answered.signature()),
                new Message(answer.body(), ImmigrationMessages.JSON_TYPE, SignedExchange.signature(answer)));
    }

    private static Problem failed(String reason) {
        return new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", reason));
    }
}
