package eborder.web.server;

import eborder.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Texts, forms and code lists, read once at the start; a faulty file stops it with file and line. */
@ApplicationScoped
class Catalogues {
    @Produces
    @Singleton
    Messages messages() {
        return Messages.load();
    }
}
