package eborder.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows accounts with their state, use and warning. */
@ApplicationScoped
class AccountCards {
    private final AccountUses uses;
    private final AccountUsage usage;
    private final Companies companies;

    @Inject
    AccountCards(AccountUses uses, AccountUsage usage, Companies companies) {
        this.uses = uses;
        this.usage = usage;
        this.companies = companies;
    }

    List<AccountCard> of(List<Account> accounts, Instant now) {
        var used = uses.of(accounts.stream().map(Account::id).toList());
        return accounts.stream()
                .map(account -> card(account, used.get(account.id()), now))
                .toList();
    }

    private AccountCard card(Account account, AccountUse use, Instant now) {
        return new AccountCard(
                account.id(),
                account.username(),
                account.name(),
                companies.find(account.company()).orElseThrow().name(),
                account.grantedBy(),
                account.standing().row(),
                Optional.ofNullable(use).map(AccountUse::lastUsed).orElse(null),
                usage.warning(account, use, now).orElse(null));
    }
}
