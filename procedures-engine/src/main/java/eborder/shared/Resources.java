package eborder.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the server gives, turned into things that can be taken in a constructor. */
@ApplicationScoped
@SuppressWarnings("UnusedVariable") // read by CDI
public class Resources {
    @Produces
    @PersistenceContext(unitName = "eborder")
    private EntityManager entityManager;

    /** As many threads as are asked for, up to 200. */
    @Produces
    @Resource
    private ManagedExecutorService threads;

    /** A fixed number of threads, which what ticks shares. */
    @Produces
    @Typed(ManagedScheduledExecutorService.class)
    @Resource
    private ManagedScheduledExecutorService timers;
}
