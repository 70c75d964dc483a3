package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Lets somebody in who has proven to be an account's holder, by whatever means; one rule for all of them. */
@ApplicationScoped
class Entrance {
    private final Capacities capacities;
    private final AccountUsage usage;
    private final AuditTrail audit;

    @Inject
    Entrance(Capacities capacities, AccountUsage usage, AuditTrail audit) {
        this.capacities = capacities;
        this.usage = usage;
        this.audit = audit;
    }

    /** @param means how it was proven, for the audit trail; empty for a password */
    SignInOutcome open(Account account, String remoteAddress, Map<String, String> means, Instant now) {
        if (!account.active()) {
            record(AuditEvent.SIGN_IN_REFUSED, account, remoteAddress, means, now);
            return new SignInOutcome.Suspended(account.standing().row());
        }
        record(AuditEvent.SIGNED_IN, account, remoteAddress, means, now);
        usage.used(account, now);
        CurrentAccount current = capacities.of(account, now);
        return new SignInOutcome.SignedIn(current.actor(), current.language(), current.mustChangePassword(), now);
    }

    void record(AuditEvent event, Account account, String remoteAddress, Map<String, String> more, Instant now) {
        var facts = new TreeMap<>(more);
        facts.put("address", remoteAddress);
        audit.record(new Deed(event, now, account.username(), "account:" + account.id(), facts));
    }
}
