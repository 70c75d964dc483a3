package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a company sees of its own people's accounts. */
@UseCase
public class CompanyPeople {
    private final Accounts accounts;
    private final AccountUses uses;
    private final AccountCards cards;
    private final Clock clock;

    @Inject
    CompanyPeople(Accounts accounts, AccountUses uses, AccountCards cards, Clock clock) {
        this.accounts = accounts;
        this.uses = uses;
        this.cards = cards;
        this.clock = clock;
    }

    /** By user name; nobody for whom a mandate limits to a part of the company's matters. @throws Problem NOT_ALLOWED unless the person files for a company or manages its accounts */
    public List<AccountCard> list(Actor actor) {
        var company = company(actor);
        return actor.reach().contains(MandateScope.EVERYTHING)
                ? cards.of(accounts.ofCompany(company), clock.instant())
                : List.of();
    }

    /** Since when the person's own account had been unused, if a use since that moment has taken back a warning. */
    public Optional<LocalDate> clearedSince(Actor actor, Instant moment) {
        return uses.find(actor.account()).flatMap(use -> use.clearedSince(moment));
    }

    private static UUID company(Actor actor) {
        boolean may = actor.roles().contains(Role.FILER) || actor.roles().contains(Role.COMPANY_ADMIN);
        if (actor.company() == null || !may) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return actor.company();
    }
}
