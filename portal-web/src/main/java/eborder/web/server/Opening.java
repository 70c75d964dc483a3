package eborder.web.server;

<<<<<<< HEAD
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.procedure.ProcedureCatalogue;
=======
import eborder.dossier.check.Checks;
import eborder.form.FormCatalogue;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.party.DemoWorld;
>>>>>>> 05185bf (Draw the filing pages and settle the demo people)
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;

/** The portal's opening: schema, catalogues, timers, in this order. Whatever throws here stops the deployment. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    private Migration migration;
    private Messages messages;
<<<<<<< HEAD
    private ProcedureCatalogue procedures;
=======
    private FormCatalogue forms;
    private Checks checks;
    private DemoWorld demo;
>>>>>>> 05185bf (Draw the filing pages and settle the demo people)
    private Clockwork clockwork;
    private List<ScheduledFuture<?>> clocks = List.of();

    /** Not the constructor: this kind of class must have one without parameters. */
    @Inject
<<<<<<< HEAD
    void take(Migration migration, Messages messages, ProcedureCatalogue procedures, Clockwork clockwork) {
        this.migration = migration;
        this.messages = messages;
        this.procedures = procedures;
=======
    void take(
            Migration migration,
            Messages messages,
            FormCatalogue forms,
            Checks checks,
            DemoWorld demo,
            Clockwork clockwork) {
        this.migration = migration;
        this.messages = messages;
        this.forms = forms;
        this.checks = checks;
        this.demo = demo;
>>>>>>> 05185bf (Draw the filing pages and settle the demo people)
        this.clockwork = clockwork;
    }

    @PostConstruct
    void open() {
        migration.run();
        LOG.log(
                Level.INFO,
<<<<<<< HEAD
                "Read {0} texts and {1} procedures",
                messages.keys(Language.VI).size(),
                procedures.procedures().size());
=======
                "Read {0} texts, {1} forms and {2} checks",
                messages.keys(Language.VI).size(),
                forms.all().size(),
                checks.names().size());
        demo.load();
>>>>>>> 05185bf (Draw the filing pages and settle the demo people)
        clocks = clockwork.start();
        LOG.log(Level.INFO, "Open, {0} timers tick", clocks.size());
    }

    @PreDestroy
    void close() {
        clocks.forEach(clock -> clock.cancel(false));
    }
}
