package eborder.web.server;

import eborder.exchange.DeliveryDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How far behind each partner is, in seconds and numbers. The portal serves all the same: a partner that is down takes nothing down with it. */
@Readiness
@ApplicationScoped
public class PartnersWatched implements HealthCheck {
    private final DeliveryDesk desk;

    @Inject
    PartnersWatched(DeliveryDesk desk) {
        this.desk = desk;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("partners").up();
        desk.queues()
                .forEach(queue -> answer.withData(queue.partner() + ".unsent", queue.unsent())
                        .withData(queue.partner() + ".oldestUnsentSeconds", queue.oldestSeconds())
                        .withData(queue.partner() + ".parked", queue.parked()));
        return answer.build();
    }
}
