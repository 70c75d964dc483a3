package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    List<Account> all() {
        return entityManager
                .createQuery("select a from Account a order by a.username", Account.class)
                .getResultList();
    }
}
