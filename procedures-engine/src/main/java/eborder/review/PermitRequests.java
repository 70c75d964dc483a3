package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
import eborder.party.Actor;
import eborder.permit.Holder;
import eborder.permit.Permit;
import eborder.permit.PermitRequest;
import eborder.permit.Permits;
import eborder.portcall.PortCall;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Turns the crew rows that ask for shore leave into requested permits when the dossier is confirmed (Decree 77/2017, article 23). */
@ApplicationScoped
public class PermitRequests {
    private static final String SHORE_PASS = "SHORE_PASS";

    private final Dossiers dossiers;
    private final Permits permits;
    private final ProcedureCatalogue procedures;
    private final AuditTrail audit;

    @Inject
    PermitRequests(Dossiers dossiers, Permits permits, ProcedureCatalogue procedures, AuditTrail audit) {
        this.dossiers = dossiers;
        this.permits = permits;
        this.procedures = procedures;
        this.audit = audit;
    }

    void request(Dossier dossier, PortCall call, Actor actor, Instant now) {
        if (!procedures.procedure(dossier.procedureCode()).permits().contains(SHORE_PASS)) {
            return;
        }
        var filed = dossiers.version(dossier.id(), dossier.versionNo()).filed();
        var until = wantedUntil(filed, call);
        var crew = filed.crew();
        var flag = filed.general().path("flagState").asText();
        int asked = 0;
        for (int row = 0; row < crew.size(); row++) {
            if (Filed.asksForShoreLeave(crew.get(row)) && isForeign(crew.get(row))) {
                var request = new PermitRequest(SHORE_PASS, row, holder(crew.get(row)), flag, until);
                permits.add(Permit.request(request, dossier, call, actor, now));
                asked++;
            }
        }
        audit.record(new Deed(
                AuditEvent.PERMIT_REQUESTED,
                now,
                actor.username(),
                "dossier:" + dossier.id(),
                Map.of("permits", Integer.toString(asked))));
    }

    private static boolean isForeign(JsonNode person) {
        return !"VNM".equals(person.path("nationality").asText());
    }

    /** The end of the last day asked for; the day of arrival if none was named. */
    private static Instant wantedUntil(Filed filed, PortCall call) {
        var to = filed.form("shore-leave-request").path("toDate").asText("");
        var day = to.isEmpty() ? call.eta().atZone(TheClock.VIETNAM).toLocalDate() : LocalDate.parse(to);
        return day.atTime(23, 59).atZone(TheClock.VIETNAM).toInstant();
    }

    private static Holder holder(JsonNode person) {
        var passport = person.path("docNumber").asText("");
        return new Holder(
                person.path("fullName").asText(),
                person.path("sex").asText(),
                LocalDate.parse(person.path("dateOfBirth").asText()),
                person.path("nationality").asText(),
                person.path("rank").asText(),
                passport.isEmpty() ? person.path("seamanBookNo").asText() : passport);
    }
}
