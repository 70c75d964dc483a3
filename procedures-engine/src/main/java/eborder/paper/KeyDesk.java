package eborder.paper;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps what is known of the officers' certificates, and that the end of one was told. */
@UseCase
public class KeyDesk {
    private final OfficerCertificates certificates;
    private final AuditTrail audit;
    private final Clock clock;
    private final KeyWarnings warnings = KeyWarnings.read();

    @Inject
    KeyDesk(OfficerCertificates certificates, AuditTrail audit, Clock clock) {
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an officer's certificate says, when the officer signs with it. */
    public void seen(Actor officer, KeyEntry entry) {
        certificates.keep(OfficerCertificate.seen(officer.account(), entry));
    }

    /** All of them, the first to end first. @param agency those that don't belong to an officer */
    List<KeyRow> rows(List<KeyEntry> agency) {
        var now = clock.instant();
        return Stream.concat(agency.stream(), certificates.all().stream().map(OfficerCertificate::entry))
                .map(entry -> row(entry, entry.daysLeft(now)))
                .sorted(Comparator.comparing(row -> row.entry().until()))
                .toList();
    }

    private KeyRow row(KeyEntry entry, long daysLeft) {
        return new KeyRow(entry, daysLeft, warnings.step(daysLeft).orElse(null));
    }

    /** @return whether it wasn't told before */
    boolean warn(KeyRow row) {
        var now = clock.instant();
        var entry = row.entry();
        boolean first = certificates.warn(entry, row.step(), now);
        if (first) {
            audit.record(new Deed(
                    AuditEvent.KEY_END_WARNED,
                    now,
                    "system",
                    "key:" + entry.serial(),
                    Map.of(
                            "role", entry.role().name(),
                            "officer", entry.officer(),
                            "until", entry.until().toString(),
                            "step", row.step().toString())));
        }
        return first;
    }
}
