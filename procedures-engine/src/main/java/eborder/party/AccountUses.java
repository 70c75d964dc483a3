package eborder.party;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When accounts were last used. */
@Store
class AccountUses {
    private final EntityManager entityManager;

    @Inject
    AccountUses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<AccountUse> find(UUID account) {
        return Optional.ofNullable(entityManager.find(AccountUse.class, account));
    }

    /** By account; those that were never looked at are missing. */
    Map<UUID, AccountUse> of(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select u from AccountUse u where u.account in :accounts", AccountUse.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(AccountUse::account, Function.identity()));
    }

    /** The use of an account, locked until the transaction ends; begins a row that is due now for one never looked at. */
    AccountUse lock(UUID account, Instant now) {
        entityManager
                .createNativeQuery("insert into account_use (account, next_step_at) values (?1, ?2)"
                        + " on conflict (account) do nothing")
                .setParameter(1, account)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        var use = entityManager.find(AccountUse.class, account, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(use);
        return use;
    }

    /** Active accounts of companies at which time has something to do, the longest due first. */
    List<UUID> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select a.id from Account a left join AccountUse u on u.account = a.id"
                                + " where a.company is not null and a.standing.state = :active"
                                + " and (u.account is null or u.nextStepAt <= :now) order by u.nextStepAt",
                        UUID.class)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
