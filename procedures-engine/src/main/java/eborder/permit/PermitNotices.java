package eborder.permit;

import eborder.dossier.DossierNotice;
import eborder.dossier.Dossiers;
import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.portcall.PortCalls;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the notices about permits. */
@ApplicationScoped
public class PermitNotices {
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final ProcedureCatalogue catalogue;

    @Inject
    PermitNotices(Dossiers dossiers, PortCalls calls, ProcedureCatalogue catalogue) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.catalogue = catalogue;
    }

    public Notice issued(Permit permit, Instant now) {
        return about(permit, NoticeKind.PERMIT_ISSUED, Map.of("sealDigits", permit.sealDigits()), now);
    }

    public Notice revoked(Permit permit, Instant now) {
        return about(permit, NoticeKind.PERMIT_REVOKED, Map.of("comment", PermitRecords.reason(permit)), now);
    }

    private Notice about(Permit permit, NoticeKind kind, Map<String, String> more, Instant now) {
        var facts = new HashMap<>(more);
        facts.put("permitNumber", permit.number().written());
        facts.put("permitType", catalogue.permit(permit.code()).number());
        facts.put("holderName", permit.holder().fullName());
        facts.put("nationality", permit.holder().nationality());
        facts.put("documentNumber", permit.holder().documentNumber());
        facts.put("validFrom", permit.validity().from().toString());
        facts.put("validUntil", permit.validity().until().toString());
        facts.put("officer", permit.approvedByName());
        var dossier = dossiers.withId(permit.dossier());
        var call = Optional.ofNullable(permit.portCall()).map(calls::withId);
        return DossierNotice.of(kind, dossier, call, facts, now);
    }
}
