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
import java.util.Set;
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

    /**
     * Asks for the permits of the newest version. Who has one that still names him and his days rightly keeps it, others end. What the
     * commander refused or revoked isn't asked for once more because something else was amended.
     */
    void follow(Dossier dossier, Actor by, Instant now) {
        var all = permits.allOf(dossier.id());
        // one that is to be replaced and the one that comes in its place stand for the same wish
        var standing = all.stream().filter(permit -> !isEnded(permit)).collect(Collectors.groupingBy(Wanted::of));
        var denied = denied(dossier, all);
        var fresh = wanted(dossier, dossier.versionNo()).stream()
                .filter(request -> standing.remove(Wanted.of(request)) == null && !denied.contains(Whose.of(request)))
                .toList();
        standing.values().stream()
                .flatMap(List::stream)
                .forEach(permit -> end(permit, "Không còn trong hồ sơ đã sửa đổi", by, now));
        add(dossier, fresh, by, now);
    }

    /** Whose permit has ended without another one in its place, though he was on the list before. */
    private Set<Whose> denied(Dossier dossier, List<Permit> all) {
        if (dossier.versionNo() == 1) {
            return Set.of();
        }
        var denied = all.stream().filter(PermitRequests::isEnded).map(Whose::of).collect(Collectors.toSet());
        all.stream().filter(permit -> !isEnded(permit)).map(Whose::of).forEach(denied::remove);
        denied.retainAll(
                wanted(dossier, dossier.versionNo() - 1).stream().map(Whose::of).collect(Collectors.toSet()));
        return denied;
    }

    private List<PermitRequest> wanted(Dossier dossier, int versionNo) {
        return asked.in(dossier, dossiers.version(dossier.id(), versionNo).filed());
    }

    private static boolean isEnded(Permit permit) {
        return PermitStatus.ENDED.contains(permit.status());
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

    /** A permit that names its holder otherwise than the dossier is another one: the gate compares them. */
    private record Whose(String code, Holder holder) {
        static Whose of(Permit permit) {
            return new Whose(permit.code(), permit.holder());
        }

        static Whose of(PermitRequest request) {
            return new Whose(request.code(), request.holder());
        }
    }

    /** So is one for other days: they stand in its seal. */
    private record Wanted(Whose whose, Instant from, Instant until) {
        static Wanted of(Permit permit) {
            return new Wanted(Whose.of(permit), permit.wantedFrom(), permit.wantedUntil());
        }

        static Wanted of(PermitRequest request) {
            return new Wanted(Whose.of(request), request.wantedFrom(), request.wantedUntil());
        }
    }
}
