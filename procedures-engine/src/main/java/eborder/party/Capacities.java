package eborder.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * In which capacities one person may act now: for the own company or unit, for companies that gave a mandate, for units as a
 * stand-in. What several grant for the same place adds up.
 */
@ApplicationScoped
public class Capacities {
    private final Mandates mandates;
    private final StandIns standIns;

    @Inject
    public Capacities(Mandates mandates, StandIns standIns) {
        this.mandates = mandates;
        this.standIns = standIns;
    }

    /** The account as it stands now, with everything that its holder may act as. */
    CurrentAccount of(Account account, Instant now) {
        var deputed = deputed(account, now);
        var own = account.actor(deputed.remove(account.unit()));
        var all = new ArrayList<Actor>(List.of(own));
        deputed.forEach((unit, roles) -> all.add(account.actingAt(unit, roles)));
        mandated(account, now).forEach((company, reach) -> all.add(account.actingFor(company, reach)));
        return account.current(all);
    }

    private Map<String, Set<Role>> deputed(Account account, Instant now) {
        var roles = new LinkedHashMap<String, Set<Role>>();
        standIns.heldBy(account.id()).stream()
                .filter(standIn -> standIn.isLive(now))
                .forEach(standIn -> roles.computeIfAbsent(standIn.unit(), unit -> EnumSet.noneOf(Role.class))
                        .add(standIn.role()));
        return roles;
    }

    private Map<UUID, Set<MandateScope>> mandated(Account account, Instant now) {
        var reach = new LinkedHashMap<UUID, Set<MandateScope>>();
        mandates.heldBy(account.id()).stream()
                .filter(mandate -> mandate.isLive(now) && !account.isOf(mandate.company()))
                .forEach(mandate -> reach.computeIfAbsent(mandate.company(), company -> new LinkedHashSet<>())
                        .add(mandate.scope()));
        return reach;
    }
}
