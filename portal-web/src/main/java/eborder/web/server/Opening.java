package eborder.web.server;

import eborder.demo.DemoWorld;
import eborder.dossier.check.Checks;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.procedure.ProcedureCatalogue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** The portal's opening: schema, catalogues, demo world, timers, in this order. Whatever throws here stops the deployment. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    private Migration migration;
    private Messages messages;
    private ProcedureCatalogue procedures;
    private DemoWorld demo;
    private Clockwork clockwork;

    /** Not the constructor: this kind of class must have one without parameters. */
    @Inject
    void take(
            Migration migration,
            Messages messages,
            ProcedureCatalogue procedures,
            DemoWorld demo,
            Clockwork clockwork) {
        this.migration = migration;
        this.messages = messages;
        this.procedures = procedures;
        this.demo = demo;
        this.clockwork = clockwork;
    }

    @PostConstruct
    void open() {
        migration.run();
        LOG.log(
                Level.INFO,
                "Read {0} texts, {1} procedures and {2} checks",
                messages.keys(Language.VI).size(),
                procedures.procedures().size(),
                Checks.names().size());
        demo.load();
        clockwork.windUp();
    }

    @PreDestroy
    void close() {
        clockwork.stop();
    }
}
