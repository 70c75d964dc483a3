package eborder.party;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Unsuccessful tries to sign in, by name. */
@Store
class Tries {
    private final EntityManager entityManager;

    @Inject
    Tries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The tries under a name, locked until the transaction ends; begins an empty row for a name never tried. */
    SignInTries lock(String username, Instant now) {
        String digest = SignInTries.digest(username);
        entityManager
                .createNativeQuery("insert into sign_in_tries (name_digest, failed, last_at) values (?1, 0, ?2)"
                        + " on conflict (name_digest) do nothing")
                .setParameter(1, digest)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return entityManager.find(SignInTries.class, digest, LockModeType.PESSIMISTIC_WRITE);
    }

    void forget(String username) {
        entityManager
                .createQuery("delete from SignInTries t where t.nameDigest = :digest")
                .setParameter("digest", SignInTries.digest(username))
                .executeUpdate();
    }

    void forgetBefore(Instant moment) {
        entityManager
                .createQuery("delete from SignInTries t where t.lastAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    Map<String, SignInTries> blockedAt(Instant now) {
        return entityManager
                .createQuery("select t from SignInTries t where t.blockedUntil > :now", SignInTries.class)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(SignInTries::nameDigest, Function.identity()));
    }
}
