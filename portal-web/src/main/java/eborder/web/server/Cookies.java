package eborder.web.server;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Behind https the session cookie is Secure and bound to this host by its name (reliability.md F10). */
@WebListener
public class Cookies implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (ConfigProvider.getConfig()
                .getOptionalValue("eborder.https", Boolean.class)
                .orElse(false)) {
            var cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-eborder-session");
            cookie.setSecure(true);
        }
    }
}
