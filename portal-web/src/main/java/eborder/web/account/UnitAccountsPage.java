package eborder.web.account;

import eborder.party.AccountCard;
import eborder.party.AccountReason;
import eborder.party.BorderUnit;
import eborder.party.BorderUnits;
import eborder.party.UnitAccounts;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The accounts that the commander's unit granted: suspend, resume, cancel. */
@Named("unitAccountsPage")
@RequestScoped
public class UnitAccountsPage {
    private final UnitAccounts desk;
    private final BorderUnits units;
    private final Visitor visitor;
    private UUID id;
    private String reason;
    private String text;
    private LocalDate until;
    private AccountCard card;

    @Inject
    UnitAccountsPage(UnitAccounts desk, BorderUnits units, Visitor visitor) {
        this.desk = desk;
        this.units = units;
        this.visitor = visitor;
    }

    public List<AccountCard> getRows() {
        return desk.list(visitor.actor());
    }

    /** The account of the address. */
    public AccountCard getCard() {
        if (card == null) {
            card = desk.card(visitor.actor(), id);
        }
        return card;
    }

    public List<AccountReason> getReasons() {
        return desk.reasons(visitor.actor(), id);
    }

    public boolean isOfLandGate() {
        return units.unit(getCard().grantedBy()).kind() == BorderUnit.Kind.LAND;
    }

    public String suspend() {
        desk.suspend(visitor.actor(), id, reason, text, until);
        return here();
    }

    public String resume() {
        desk.resume(visitor.actor(), id, text);
        return here();
    }

    public String cancel() {
        desk.cancel(visitor.actor(), id, reason, text);
        return here();
    }

    private String here() {
        return "/unit/accounts.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
