package eborder.web.server;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** The first request tells that the portal is deployed: from now on its timers may tick. */
@WebListener
public class FirstRequest implements ServletRequestListener {
    private final Clockwork clockwork;

    @Inject
    FirstRequest(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        clockwork.begin();
    }
}
