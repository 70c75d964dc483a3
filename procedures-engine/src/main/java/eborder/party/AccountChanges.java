package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changes of an account's state, each with its reason in the audit trail. What is signed in ends within five seconds. */
@ApplicationScoped
class AccountChanges {
    private final AccountUsage usage;
    private final AuditTrail audit;

    @Inject
    AccountChanges(AccountUsage usage, AuditTrail audit) {
        this.usage = usage;
        this.audit = audit;
    }

    /**
     * @param actor the user name in the audit trail
     * @param until when it ends by itself and turns to {@code next}; both null if that is open
     */
    void suspend(String actor, Account account, AccountOrder order, Instant until, AccountState next, Instant now) {
        account.stand(account.standing().suspended(order, until, next, now), now);
        record(AuditEvent.ACCOUNT_SUSPENDED, actor, account, facts(order, until), now);
    }

    void resume(String actor, Account account, AccountOrder order, Instant now) {
        account.stand(account.standing().resumed(order, now), now);
        usage.resumed(account, now);
        record(AuditEvent.ACCOUNT_RESUMED, actor, account, facts(order, null), now);
    }

    void cancel(String actor, Account account, AccountOrder order, Instant now) {
        account.stand(account.standing().cancelled(order, now), now);
        record(AuditEvent.ACCOUNT_DEACTIVATED, actor, account, facts(order, null), now);
    }

    private static Map<String, String> facts(AccountOrder order, Instant until) {
        var facts = new TreeMap<String, String>();
        facts.put("reason", order.reason());
        Optional.ofNullable(order.law()).ifPresent(law -> facts.put("law", law));
        Optional.ofNullable(order.text()).ifPresent(text -> facts.put("text", text));
        Optional.ofNullable(until).ifPresent(moment -> facts.put("until", moment.toString()));
        return facts;
    }

    private void record(AuditEvent event, String actor, Account account, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, actor, "account:" + account.id(), facts));
    }
}
