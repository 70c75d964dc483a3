package eborder.party;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The companies known to the portal. */
@Store
public class Companies {
    private final EntityManager entityManager;

    @Inject
    Companies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<CompanyRow> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Company.class, id)).map(Company::row);
    }

    void add(Company company) {
        entityManager.persist(company);
    }

    Optional<CompanyRow> withTaxCode(String taxCode) {
        return entityManager
                .createQuery("select c from Company c where c.taxCode = :taxCode", Company.class)
                .setParameter("taxCode", taxCode)
                .getResultStream()
                .findFirst()
                .map(Company::row);
    }

    /** Held until the transaction ends: of two who would open something for it one waits. */
    void hold(UUID id) {
        entityManager.find(Company.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<CompanyRow> all() {
        return entityManager
                .createQuery("select c from Company c order by c.name", Company.class)
                .getResultStream()
                .map(Company::row)
                .toList();
    }
}
