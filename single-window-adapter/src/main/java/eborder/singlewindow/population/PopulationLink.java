package eborder.singlewindow.population;

import eborder.screening.NoAnswer;
import eborder.screening.citizen.CitizenLink;
import eborder.screening.citizen.CitizenQuestion;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.http.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code POST /token} and {@code POST /dancu/1.0/xac-thuc} of the data-exchange platform's gateway. */
@ApplicationScoped
public class PopulationLink implements CitizenLink {
    private static final int OK = 200;

    private static final int LONGEST_PAUSE = 3_600;

    private final Optional<PopulationGateway> gateway;

    /**
     * @param url of the gateway, https unless on the machine itself; without one, or without client and secret, nobody is asked
     * @param client the portal's name at the gateway; {@code secret} what the portal shows for it
     * @param timeout how long one answer may take
     */
    @Inject
    public PopulationLink(
            @ConfigProperty(name = "eborder.population.url") Optional<String> url,
            @ConfigProperty(name = "eborder.population.client-id") Optional<String> client,
            @ConfigProperty(name = "eborder.population.client-secret") Optional<String> secret,
            @ConfigProperty(name = "eborder.population.timeout", defaultValue = "PT3S") Duration timeout,
            Clock clock) {
        this.gateway = url.isPresent() && client.isPresent() && secret.isPresent()
                ? Optional.of(new PopulationGateway(url.get(), client.get(), secret.get(), timeout, clock))
                : Optional.empty();
    }

    @Override
    public boolean isConnected() {
        return gateway.isPresent();
    }

    @Override
    public boolean matches(CitizenQuestion question) {
        var answer = asked(question);
        if (answer.statusCode() != OK) {
            throw refused(answer);
        }
        try {
            PopulationGateway.requireJson(answer);
            return PopulationMessages.matches(answer.body(), question);
        } catch (IllegalArgumentException unreadable) {
            throw unanswered(NoAnswer.NOT_GENUINE, Optional.empty());
        }
    }

    private HttpResponse<byte[]> asked(CitizenQuestion question) {
        var open = gateway.orElseThrow(() -> unanswered(NoAnswer.UNREACHABLE, Optional.empty()));
        try {
            return open.ask(PopulationMessages.question(question));
        } catch (Problem none) {
            boolean late = none.getCause() instanceof HttpTimeoutException
                    || "no answer in time".equals(none.facts().get("reason"));
            throw unanswered(late ? NoAnswer.LATE : NoAnswer.UNREACHABLE, Optional.empty());
        }
    }

    private static Problem refused(HttpResponse<byte[]> answer) {
        return unanswered(Refusal.isPassing(answer) ? NoAnswer.UNREACHABLE : NoAnswer.REFUSED, Refusal.pause(answer));
    }

    private static Problem unanswered(NoAnswer why, Optional<Integer> pause) {
        var facts = new HashMap<String, String>();
        facts.put("why", why.name());
        pause.ifPresent(seconds -> facts.put("retryAfter", Integer.toString(Math.min(seconds, LONGEST_PAUSE))));
        return new Problem(ErrorCode.POPULATION_FAILED, facts);
    }
}
