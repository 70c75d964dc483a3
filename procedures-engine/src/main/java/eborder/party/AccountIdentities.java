package eborder.party;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Which identity opens which account: one each. */
@Store
class AccountIdentities {
    private final EntityManager entityManager;

    @Inject
    AccountIdentities(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Until the transaction ends nobody else links or unlinks this identity. */
    void lock(ProviderIdentity identity) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('identity:' || ?1 || ' ' || ?2, 0)) as"
                                + " text)")
                .setParameter(1, identity.issuer())
                .setParameter(2, identity.subject())
                .getSingleResult();
    }

    void add(AccountIdentity linked) {
        entityManager.persist(linked);
    }

    Optional<AccountIdentity> find(ProviderIdentity identity) {
        return entityManager
                .createQuery(
                        "select i from AccountIdentity i where i.issuer = :issuer and i.subject = :subject",
                        AccountIdentity.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultStream()
                .findFirst();
    }

    Optional<AccountIdentity> of(UUID account) {
        return Optional.ofNullable(entityManager.find(AccountIdentity.class, account));
    }

    void remove(AccountIdentity linked) {
        entityManager.remove(linked);
        entityManager.flush();
    }
}
