package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.permit.Permit;
import eborder.permit.PermitRecords;
import eborder.permit.PermitRequest;
import eborder.permit.PermitStatus;
import eborder.permit.Permits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The permits that follow from a confirmed dossier: asked for, kept when it is amended, ended when it is cancelled. */
@ApplicationScoped
public class PermitRequests {
    private final Dossiers dossiers;
    private final Permits permits;
    private final AskedPermits asked;
    private final PermitRecords records;
    private final AuditTrail audit;

    @Inject
    PermitRequests(Dossiers dossiers, Permits permits, AskedPermits asked, PermitRecords records, AuditTrail audit) {
        this.dossiers = dossiers;
        this.permits = permits;
        this.asked = asked;
        this.records = records;
        this.audit = audit;
    }

    /** Asks for the permits of the newest version; who has one keeps it, who isn't named any more loses it. */
    void follow(Dossier dossier, Actor by, Instant now) {
        var wanted = asked.in(
                dossier, dossiers.version(dossier.id(), dossier.versionNo()).filed());
        var standing = permits.allOf(dossier.id()).stream()
                .filter(permit -> permit.status() != PermitStatus.REFUSED && permit.status() != PermitStatus.REVOKED)
                .collect(Collectors.toMap(
                        permit -> key(permit.code(), permit.holder().documentNumber()), permit -> permit));
        var fresh = wanted.stream()
                .filter(request ->
                        standing.remove(key(request.code(), request.holder().documentNumber())) == null)
                .toList();
        standing.values().forEach(permit -> end(permit, "Không còn trong hồ sơ đã sửa đổi", by, now));
        add(dossier, fresh, by, now);
    }

    private void add(Dossier dossier, List<PermitRequest> fresh, Actor by, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(request -> permits.add(Permit.request(request, by, now)));
        audit.record(new Deed(
                AuditEvent.PERMIT_REQUESTED,
                now,
                by.username(),
                "dossier:" + dossier.id(),
                Map.of("permits", Integer.toString(fresh.size()))));
    }

    /** All permits of a ship's call end, by whatever dossier they were asked for (Circular 49/2017, article 16). */
    void endAll(UUID call, String reason, Actor by, Instant now) {
        permits.allOfCall(call).forEach(permit -> end(permit, reason, by, now));
    }

    private void end(Permit permit, String reason, Actor by, Instant now) {
        var before = permit.status();
        permit.end(reason, now);
        if (permit.status() != before) {
            records.ended(permit, by.username(), now);
        }
    }

    private static String key(String code, String document) {
        return code + " " + document;
    }
}
