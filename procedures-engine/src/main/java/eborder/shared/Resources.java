package eborder.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the server gives, turned into things that can be taken in a constructor. */
@ApplicationScoped
@SuppressWarnings("UnusedVariable") // read by CDI
public class Resources {
    @Produces
    @PersistenceContext(unitName = "eborder")
    private EntityManager entityManager;

    @Produces
    @Resource
    private ManagedScheduledExecutorService timers;
}
