package eborder.paper;

import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The officers' certificates, and which ends of certificates were told. */
@Store
class OfficerCertificates {
    private final EntityManager em;

    @Inject
    OfficerCertificates(EntityManager em) {
        this.em = em;
    }

    /** In place of what was known of the officer's. */
    void keep(OfficerCertificate seen) {
        em.merge(seen);
    }

    /** At most 1,000. */
    List<OfficerCertificate> all() {
        return em.createQuery("select c from OfficerCertificate c order by c.validUntil", OfficerCertificate.class)
                .setMaxResults(1_000)
                .getResultList();
    }

    /** @return whether this step was not told before, by whatever node */
    boolean warn(KeyEntry entry, int days, Instant now) {
        return em.createNativeQuery("insert into key_warning (issuer, serial, days, warnedat) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing")
                        .setParameter(1, entry.issuer())
                        .setParameter(2, entry.serial())
                        .setParameter(3, days)
                        .setParameter(4, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
