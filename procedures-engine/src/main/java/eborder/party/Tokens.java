package eborder.party;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Bearer tokens that were issued. */
@Store
class Tokens {
    private final EntityManager entityManager;

    @Inject
    Tokens(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(AccessToken token) {
        entityManager.persist(token);
    }

    Optional<AccessToken> find(String digest) {
        return Optional.ofNullable(entityManager.find(AccessToken.class, digest));
    }

    void remove(AccessToken token) {
        entityManager.remove(token);
    }

    void removeOf(UUID device) {
        entityManager
                .createQuery("delete from AccessToken t where t.device = :device")
                .setParameter("device", device)
                .executeUpdate();
    }

    void removeExpired(Instant now) {
        entityManager
                .createQuery("delete from AccessToken t where t.expires < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
