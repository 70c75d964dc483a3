package eborder.dossier.signing;

import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The self-tests of signing. */
@Store
public class SelfTests {
    private final EntityManager em;

    @Inject
    SelfTests(EntityManager em) {
        this.em = em;
    }

    void add(SelfTest test) {
        em.persist(test);
    }

    /** Locked until the transaction ends. @throws Problem SIGNING_CODE_UNKNOWN */
    SelfTest lock(String typed) {
        return OneTimeCode.typed(typed)
                .flatMap(code ->
                        Optional.ofNullable(em.find(SelfTest.class, code.digest(), LockModeType.PESSIMISTIC_WRITE)))
                .orElseThrow(() -> new Problem(ErrorCode.SIGNING_CODE_UNKNOWN));
    }

    /** The person's newest for a company, unless its time is over. */
    Optional<SelfTest> newest(UUID account, UUID company, Instant now) {
        return em.createQuery(
                        "select t from SelfTest t where t.account = :account and t.company = :company"
                                + " and t.expiresAt > :now order by t.openedAt desc",
                        SelfTest.class)
                .setParameter("account", account)
                .setParameter("company", company)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void removeOld(Instant now) {
        em.createQuery("delete from SelfTest t where t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
