package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The software of companies, and what it has shown once. */
@Store
class ApiClients {
    private final EntityManager entityManager;

    @Inject
    ApiClients(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Until the transaction ends nobody else registers one for the company: they can be counted. */
    void lock(UUID company) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('api-client:' || ?1, 0)) as text)")
                .setParameter(1, company.toString())
                .getSingleResult();
    }

    void add(ApiClient client) {
        entityManager.persist(client);
    }

    Optional<ApiClient> find(UUID id) {
        return Optional.ofNullable(entityManager.find(ApiClient.class, id));
    }

    /** Held until the transaction ends. @throws Problem NOT_FOUND unless it is this company's */
    ApiClient ofCompany(UUID company, UUID id) {
        var client = find(id).filter(found -> found.isOf(company)).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        entityManager.refresh(client, LockModeType.PESSIMISTIC_WRITE);
        return client;
    }

    /** Those that are on first, then the oldest first. */
    List<ApiClient> ofCompany(UUID company) {
        return entityManager
                .createQuery(
                        "select c from ApiClient c where c.company = :company order by c.offAt desc nulls first, c.createdAt",
                        ApiClient.class)
                .setParameter("company", company)
                .setMaxResults(200)
                .getResultList();
    }

    /** @return false if the client has shown it before */
    boolean use(UUID client, ClientAssertion assertion) {
        return entityManager
                        .createNativeQuery("insert into api_assertion_used (client, jti, expires)"
                                + " values (cast(?1 as uuid), ?2, ?3) on conflict do nothing")
                        .setParameter(1, client.toString())
                        .setParameter(2, assertion.jti())
                        .setParameter(3, assertion.until().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    void forgetUsed(Instant before) {
        entityManager
                .createNativeQuery("delete from api_assertion_used where expires < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
