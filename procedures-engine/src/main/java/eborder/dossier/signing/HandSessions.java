package eborder.dossier.signing;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of signing, with what is signed in them. */
@Store
public class HandSessions {
    /** So long a code is said to be used or too old; then it is unknown. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager em;

    @Inject
    HandSessions(EntityManager em) {
        this.em = em;
    }

    void add(HandSession session, List<HandItem> items) {
        em.persist(session);
        em.flush();
        items.forEach(em::persist);
    }

    /** Locked until the transaction ends. @throws Problem SIGNING_CODE_UNKNOWN */
    HandSession lock(String typed) {
        return OneTimeCode.typed(typed)
                .flatMap(code ->
                        Optional.ofNullable(em.find(HandSession.class, code.digest(), LockModeType.PESSIMISTIC_WRITE)))
                .orElseThrow(() -> new Problem(ErrorCode.SIGNING_CODE_UNKNOWN));
    }

    /** As {@link #lock}. @throws Problem SIGNING_CODE_UNKNOWN also for somebody else's */
    HandSession own(Actor actor, String typed) {
        var session = lock(typed);
        if (!session.holder().account().equals(actor.account())) {
            throw new Problem(ErrorCode.SIGNING_CODE_UNKNOWN);
        }
        return session;
    }

    List<HandItem> items(HandSession session) {
        return em.createQuery("select i from HandItem i where i.session = :session order by i.no", HandItem.class)
                .setParameter("session", session.digest())
                .getResultList();
    }

    void removeOld(Instant now) {
        em.createNativeQuery("delete from hand_session where expiresat < cast(?1 as timestamptz)")
                .setParameter(1, now.minus(KEPT).toString())
                .executeUpdate();
    }
}
