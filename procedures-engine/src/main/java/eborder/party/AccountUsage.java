package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.party.BorderUnit.Kind;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What using an account does, and what not using it leads to (Decision 15/2019, article 8). Companies' accounts only. */
@ApplicationScoped
class AccountUsage {
    private final AccountUses uses;
    private final UnusedTerms terms;
    private final BorderUnits units;
    private final AuditTrail audit;

    @Inject
    AccountUsage(AccountUses uses, UnusedTerms terms, BorderUnits units, AuditTrail audit) {
        this.uses = uses;
        this.terms = terms;
        this.units = units;
        this.audit = audit;
    }

    /** Of an account that an administrator opened: as at a port. */
    Kind kind(Account account) {
        return account.grantedBy() == null
                ? Kind.PORT
                : units.unit(account.grantedBy()).kind();
    }

    /** Writes at most once a day. */
    void used(Account account, Instant now) {
        var today = day(now);
        if (account.company() == null
                || uses.find(account.id()).filter(use -> use.isKnown(today)).isPresent()) {
            return;
        }
        var use = uses.lock(account.id(), now);
        use.used(today, unusedSince(account, use), next(account, today, now), now);
    }

    /** A suspended account couldn't be used: the term begins anew. */
    void resumed(Account account, Instant now) {
        if (account.company() != null) {
            uses.lock(account.id(), now).lookedAt(null, now);
        }
    }

    /** Warns if a warning is due. @return the term, if it has ended and cancels the account */
    Optional<UnusedTerm> look(Account account, Instant now) {
        var use = uses.lock(account.id(), now);
        if (!use.isDue(now)) {
            return Optional.empty();
        }
        var term = term(account, now);
        var since = unusedSince(account, use);
        var warning = term.warningDue(since, days(), now);
        if (use.lookedAt(warning.orElse(null), next(account, since, now))) {
            warned(account, warning.orElseThrow(), now);
        }
        return Optional.of(term).filter(ended -> ended.cancelled() && !now.isBefore(ended.endsAt(since)));
    }

    /** What was warned of, for an account that can be used. @param use null if it was never looked at */
    Optional<UnusedWarning> warning(Account account, AccountUse use, Instant now) {
        if (use == null || !use.isWarned() || !account.active()) {
            return Optional.empty();
        }
        var term = term(account, now);
        return Optional.of(new UnusedWarning(term.endsAt(unusedSince(account, use)), term.cancelled(), term.law()));
    }

    private void warned(Account account, int days, Instant now) {
        var facts = Map.of("daysBefore", Integer.toString(days));
        audit.record(new Deed(AuditEvent.ACCOUNT_UNUSED_WARNED, now, "system", "account:" + account.id(), facts));
    }

    private UnusedTerm term(Account account, Instant now) {
        return terms.term(kind(account), day(now));
    }

    private Instant next(Account account, LocalDate since, Instant now) {
        return term(account, now).nextAfter(since, days(), now).orElse(null);
    }

    private List<Integer> days() {
        return terms.warnedDaysBefore();
    }

    /** The day of the last use, or the day since which the account could be used. */
    private static LocalDate unusedSince(Account account, AccountUse use) {
        var able = day(account.standing().row().since());
        return use.lastUsed() == null || use.lastUsed().isBefore(able) ? able : use.lastUsed();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TheClock.VIETNAM).toLocalDate();
    }
}
