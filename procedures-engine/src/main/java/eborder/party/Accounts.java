package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of all people. */
@Store
public class Accounts {
    private final EntityManager entityManager;

    @Inject
    Accounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Account account) {
        entityManager.persist(account);
    }

    /** @throws Problem NOT_FOUND */
    Account get(UUID id) {
        return find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    /** @param username in its written form, small letters */
    Optional<Account> named(String username) {
        return entityManager
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** One whose state is to change, held until the transaction ends. @throws Problem NOT_FOUND */
    Account lock(UUID id) {
        var account = get(id);
        entityManager.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    List<Account> ofCompany(UUID company) {
        return entityManager
                .createQuery("select a from Account a where a.company = :company order by a.username", Account.class)
                .setParameter("company", company)
                .getResultList();
    }

    /** @param unit code of the border unit */
    List<Account> grantedBy(String unit) {
        return entityManager
                .createQuery("select a from Account a where a.grantedBy = :unit order by a.username", Account.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Those whose suspension is over by then, the longest over first. */
    List<UUID> suspendedUntil(Instant moment, int most) {
        return entityManager
                .createQuery(
                        "select a.id from Account a where a.standing.until <= :moment order by a.standing.until",
                        UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    List<Account> all() {
        return entityManager
                .createQuery("select a from Account a order by a.username", Account.class)
                .getResultList();
    }
}
