package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.permit.Holder;
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

    /** Asks for the permits of the newest version; who has one that still names him rightly keeps it, others end. */
    void follow(Dossier dossier, Actor by, Instant now) {
        var wanted = asked.in(
                dossier, dossiers.version(dossier.id(), dossier.versionNo()).filed());
        var standing = permits.allOf(dossier.id()).stream()
                .filter(permit -> permit.status() != PermitStatus.REFUSED && permit.status() != PermitStatus.REVOKED)
                .collect(Collectors.toMap(permit -> new Key(permit.code(), permit.holder()), permit -> permit));
        var fresh = wanted.stream()
                .filter(request -> standing.remove(new Key(request.code(), request.holder())) == null)
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

    /** All permits of a dossier end (Circular 49/2017, article 16). */
    void end(Dossier dossier, String reason, Actor by, Instant now) {
        permits.allOf(dossier.id()).forEach(permit -> end(permit, reason, by, now));
    }

    private void end(Permit permit, String reason, Actor by, Instant now) {
        var before = permit.status();
        permit.end(reason, now);
        if (permit.status() != before) {
            records.ended(permit, by.username(), now);
        }
    }

    /** A permit that names its holder otherwise than the dossier is another one: the gate compares them. */
    private record Key(String code, Holder holder) {}
}
