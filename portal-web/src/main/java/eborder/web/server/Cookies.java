package eborder.web.server;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** The session cookie stays on our own pages; behind https it is Secure and bound to this host by its name (reliability.md F10). */
@WebListener
public class Cookies implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setAttribute("SameSite", "Lax");
        if (ConfigProvider.getConfig()
                .getOptionalValue("eborder.https", Boolean.class)
                .orElse(false)) {
            cookie.setName("__Host-eborder-session");
            cookie.setSecure(true);
        }
    }
}
