package eborder.web.server;

import eborder.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers and the catalogues are read. */
@Readiness
@ApplicationScoped
public class ReadyToServe implements HealthCheck {
    private final Messages messages;
    private final Databases databases;

    @Inject
    ReadyToServe(Messages messages, Databases databases) {
        this.messages = messages;
        this.databases = databases;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal")
                .status(messages.has("page.common.brand") && databases.answers())
                .build();
    }
}
