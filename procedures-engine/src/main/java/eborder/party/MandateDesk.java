package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A company says who acts for it, and ends it again (domain.md 4.1, COMPANY_ADMIN). */
@UseCase
public class MandateDesk {
    private static final int LONGEST_REASON = 500;

    private final Mandates mandates;
    private final Accounts accounts;
    private final Companies companies;
    private final BorderUnits units;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MandateDesk(
            Mandates mandates,
            Accounts accounts,
            Companies companies,
            BorderUnits units,
            AuditTrail audit,
            Clock clock) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.companies = companies;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that the company gave, the newest first. */
    public List<MandateRow> list(Actor actor) {
        var now = clock.instant();
        var company = companies.find(actor.administeredCompany()).orElseThrow();
        return mandates.ofCompany(company.id()).stream()
                .map(mandate -> row(mandate, company.name(), now))
                .toList();
    }

    private MandateRow row(Mandate mandate, String company, Instant now) {
        var holder = accounts.get(mandate.account());
        return mandate.row(holder.name(), holder.username(), company, now);
    }

    /**
     * Gives a mandate to a filer, of the own company or of another one.
     *
     * @throws Problem NOT_FOUND unless there is such a filer and unit, BAD_REQUEST if the last day has gone by
     */
    public UUID grant(Actor actor, NewMandate wanted) {
        var company = actor.administeredCompany();
        var now = clock.instant();
        var holder = accounts.named(Username.tidied(wanted.username()))
                .filter(account -> account.active() && account.holds(Role.FILER))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        if (wanted.scope().unit() != null) {
            units.unit(wanted.scope().unit());
        }
        var mandate = Mandate.grant(
                holder.id(), company, wanted.scope(), from(wanted, now), until(wanted, now), actor.name(), now);
        mandates.add(mandate);
        record(AuditEvent.MANDATE_GRANTED, actor, mandate, now);
        return mandate.id();
    }

    private static Instant from(NewMandate wanted, Instant now) {
        return wanted.firstDay() == null
                        || wanted.firstDay()
                                .atStartOfDay(TheClock.VIETNAM)
                                .toInstant()
                                .isBefore(now)
                ? now
                : wanted.firstDay().atStartOfDay(TheClock.VIETNAM).toInstant();
    }

    private static Instant until(NewMandate wanted, Instant now) {
        if (wanted.lastDay() == null) {
            return null;
        }
        var until = wanted.lastDay().plusDays(1).atStartOfDay(TheClock.VIETNAM).toInstant();
        if (!until.isAfter(now)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "lastDay"));
        }
        return until;
    }

    /** At once. @throws Problem REASON_MISSING, STATUS_FORBIDS if it has ended, NOT_FOUND if another company gave it */
    public void revoke(Actor actor, UUID id, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        var now = clock.instant();
        var mandate = mandates.ofCompany(id, actor.administeredCompany());
        mandate.revoke(reason.strip(), actor.name(), now);
        record(AuditEvent.MANDATE_REVOKED, actor, mandate, now);
    }

    private void record(AuditEvent event, Actor actor, Mandate mandate, Instant now) {
        audit.record(new Deed(
                event,
                now,
                actor.username(),
                "account:" + mandate.account(),
                Map.of("mandate", mandate.id().toString())));
    }
}
