package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import eborder.shared.TheClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may act for whom. */
@Store
public class Mandates {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(TheClock.VIETNAM);

    private final EntityManager em;

    @Inject
    Mandates(EntityManager em) {
        this.em = em;
    }

    void add(Mandate mandate) {
        em.persist(mandate);
    }

    /** Whoever may file for the own company does so for all ships, ports and procedures until the company says otherwise. */
    void beginFor(Account account, Instant now) {
        if (account.holds(Role.FILER)
                && heldBy(account.id()).stream().noneMatch(held -> account.isOf(held.company()))) {
            add(Mandate.grant(account.id(), account.company(), MandateScope.EVERYTHING, now, null, "", now));
        }
    }

    /** @throws Problem NOT_FOUND if there is none or another company gave it */
    Mandate ofCompany(UUID id, UUID company) {
        return Optional.ofNullable(em.find(Mandate.class, id))
                .filter(mandate -> mandate.company().equals(company))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** All that a company gave, the newest first, at most 500. */
    List<Mandate> ofCompany(UUID company) {
        return em.createQuery(
                        "select m from Mandate m where m.company = :company order by m.grantedAt desc", Mandate.class)
                .setParameter("company", company)
                .setMaxResults(500)
                .getResultList();
    }

    /** All that a person holds or held, the newest first, at most 500. */
    List<Mandate> heldBy(UUID account) {
        return em.createQuery(
                        "select m from Mandate m where m.account = :account order by m.grantedAt desc", Mandate.class)
                .setParameter("account", account)
                .setMaxResults(500)
                .getResultList();
    }

    /** A mandate with its holder and its company, as it stands now. @param id null for none */
    public Optional<MandateRow> row(UUID id, Instant now) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Mandate.class, known))
                .map(mandate -> row(mandate, now));
    }

    private MandateRow row(Mandate mandate, Instant now) {
        var holder = em.find(Account.class, mandate.account());
        var company = em.find(Company.class, mandate.company()).row();
        return mandate.row(holder.name(), holder.username(), company.name(), now);
    }

    /**
     * The mandate under which a person acts now.
     *
     * @throws Problem MANDATE_ENDED if there was one for this, NO_MANDATE if there never was
     */
    public UUID require(Actor actor, Matter matter, Instant now) {
        var covering = em.createQuery(
                        "select m from Mandate m where m.account = :account and m.company = :company", Mandate.class)
                .setParameter("account", actor.account())
                .setParameter("company", actor.filingCompany())
                .getResultStream()
                .filter(mandate -> mandate.scope().covers(matter))
                .toList();
        return covering.stream()
                .filter(mandate -> mandate.isLive(now))
                .findFirst()
                .map(Mandate::id)
                .orElseThrow(() -> missing(covering, now));
    }

    private static Problem missing(List<Mandate> covering, Instant now) {
        return covering.stream()
                .filter(mandate -> mandate.hasEnded(now))
                .map(Mandate::end)
                .max(Comparator.naturalOrder())
                .map(end -> new Problem(ErrorCode.MANDATE_ENDED, Map.of("ended", WRITTEN.format(end))))
                .orElseGet(() -> new Problem(ErrorCode.NO_MANDATE));
    }
}
