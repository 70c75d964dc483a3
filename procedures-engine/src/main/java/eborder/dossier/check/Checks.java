package eborder.dossier.check;

import eborder.form.Finding;
import eborder.procedure.ProcedureDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All checks by the name that procedure files use. A name that no check has stops the start (see {@link eborder.procedure.ProcedureCatalogue}). */
@ApplicationScoped
public class Checks {
    private static final Map<String, Check> ALL = Map.ofEntries(
            Map.entry("imo-number", new ImoNumberIsReal()),
            Map.entry("same-port-as-call", new SamePortAsCall()),
            Map.entry("last-port-is-another", new PortIsAnother("lastPort", "LAST_PORT_IS_THIS_PORT")),
            Map.entry("next-port-is-another", new PortIsAnother("nextPort", "NEXT_PORT_IS_THIS_PORT")),
            Map.entry("net-not-above-gross", new NetNotAboveGross()),
            Map.entry("one-master", new OneMaster()),
            Map.entry("master-first", new MasterFirst()),
            Map.entry("master-name", new MasterNameMatches()),
            Map.entry("crew-count", new CrewCountMatches()),
            Map.entry("crew-as-on-arrival", new CrewAsOnArrival()),
            Map.entry("document-present", new DocumentPresent()),
            Map.entry("document-once", new DocumentOnce()),
            Map.entry("document-in-force", new DocumentInForce()),
            Map.entry("birth-in-the-past", new BirthInThePast()),
            Map.entry("usual-age", new UsualAge()),
            Map.entry("shore-leave-request", new ShoreLeaveRequest()),
            Map.entry("shore-pass-for-foreigners", new ShorePassForForeigners()),
            Map.entry("filed-in-time", new FiledInTime()));

    /** All findings of a procedure's checks, form by form and row by row. */
    public List<Finding> findings(ProcedureDefinition procedure, CheckedDossier dossier) {
        var findings = procedure.checks().stream()
                .flatMap(needed -> ALL.get(needed.check()).findings(dossier, needed.severity()).stream())
                .toList();
        return ReadingOrder.of(procedure, findings);
    }

    /** The names that procedure files may use. */
    public static Set<String> names() {
        return ALL.keySet();
    }
}
