package eborder.web.server;

import eborder.demo.DemoWorld;
import eborder.dossier.check.Checks;
import eborder.form.FormCatalogue;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The portal's opening: schema, catalogues, demo world, timers, in this order. Whatever throws here stops the deployment. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    private Migration migration;
    private Messages messages;
    private ProcedureCatalogue procedures;
    private FormCatalogue forms;
    private BorderUnits units;
    private ManagedScheduledExecutorService executor;
    private DemoWorld demo;
    private Clockwork clockwork;

    /** Not the constructor: this kind of class must have one without parameters. */
    @Inject
    void take(
            Migration migration,
            Messages messages,
            ProcedureCatalogue procedures,
            FormCatalogue forms,
            BorderUnits units,
            ManagedScheduledExecutorService executor,
            DemoWorld demo,
            Clockwork clockwork) {
        this.migration = migration;
        this.messages = messages;
        this.procedures = procedures;
        this.forms = forms;
        this.units = units;
        this.executor = executor;
        this.demo = demo;
        this.clockwork = clockwork;
    }

    @PostConstruct
    void open() {
        var catalogues = executor.submit(this::readCatalogues);
        migration.run();
        awaitEnd(catalogues);
        demo.load();
        clockwork.windUp();
    }

    /** Reading files and bringing the database up to date don't disturb each other. */
    private static void awaitEnd(Future<?> catalogues) {
        long begin = System.nanoTime();
        try {
            catalogues.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        LOG.log(
                Level.INFO,
                "The start waited {0} ms for the catalogues",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    /** Whoever is asked first reads its files; the time is one of the portal's measures. */
    private void readCatalogues() {
        long begin = System.nanoTime();
        int read = procedures.procedures().size();
        int gates = units.all().size();
        LOG.log(
                Level.INFO,
                "Read {0} texts, {1} procedures, {2} forms, {3} checks and {4} border units in {5} ms",
                messages.keys(Language.VI).size(),
                read,
                forms.all().size(),
                Checks.names().size(),
                gates,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    @PreDestroy
    void close() {
        clockwork.stop();
    }
}
