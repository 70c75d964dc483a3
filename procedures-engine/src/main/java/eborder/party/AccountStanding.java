package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How an account stands, and why (Circular 49/2017, article 5). Each change makes a new one. */
@Embeddable
public class AccountStanding {
    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "state_until")
    private Instant until;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_next")
    private AccountState next;

    @Column(name = "state_reason")
    private String reason;

    @Column(name = "state_text")
    private String text;

    @Column(name = "state_law")
    private String law;

    @Column(name = "state_by")
    private String by;

    @Column(name = "state_unit")
    private String unit;

    protected AccountStanding() {}

    private AccountStanding(AccountState state, AccountOrder order, Instant now) {
        this.state = state;
        this.since = now;
        this.reason = order.reason();
        this.text = order.text();
        this.law = order.law();
        this.by = order.by();
        this.unit = order.unit();
    }

    static AccountStanding opened(Instant now) {
        return new AccountStanding(AccountState.ACTIVE, new AccountOrder(null, null, null, null, null), now);
    }

    /**
     * @param until when it ends by itself and turns to {@code next}; both null if that is open
     * @throws Problem STATUS_FORBIDS unless the account is active
     */
    AccountStanding suspended(AccountOrder order, Instant until, AccountState next, Instant now) {
        require(state == AccountState.ACTIVE);
        var suspended = new AccountStanding(AccountState.SUSPENDED, order, now);
        suspended.until = until;
        suspended.next = next;
        return suspended;
    }

    /** @throws Problem STATUS_FORBIDS unless the account is suspended */
    AccountStanding resumed(AccountOrder order, Instant now) {
        require(state == AccountState.SUSPENDED);
        return new AccountStanding(AccountState.ACTIVE, order, now);
    }

    /** @throws Problem STATUS_FORBIDS if it is cancelled already */
    AccountStanding cancelled(AccountOrder order, Instant now) {
        require(state != AccountState.CANCELLED);
        return new AccountStanding(AccountState.CANCELLED, order, now);
    }

    AccountState state() {
        return state;
    }

    /** Whether a suspension has come to its end. */
    boolean isOver(Instant now) {
        return state == AccountState.SUSPENDED && until != null && !now.isBefore(until);
    }

    StandingRow row() {
        return new StandingRow(state, since, until, next, reason, text, law, by, unit);
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
    }
}
