package eborder.paper;

import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every key and certificate in use, and the warning before one ends: on the page, and once per step in log and audit trail. */
@Relay
public class KeyInventory implements Ticking {
    private static final Logger LOG = Logger.getLogger(KeyInventory.class.getName());

    private final KeyCupboard cupboard;
    private final KeyDesk desk;

    @Inject
    KeyInventory(KeyCupboard cupboard, KeyDesk desk) {
        this.cupboard = cupboard;
        this.desk = desk;
    }

    /** The first to end first. @throws eborder.shared.Problem NOT_ALLOWED unless an administrator asks */
    public List<KeyRow> rows(Actor actor) {
        actor.require(Role.SYS_ADMIN);
        return desk.rows(cupboard.entries());
    }

    @Override
    public String name() {
        return "ends of certificates";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void tick() {
        desk.rows(cupboard.entries()).stream()
                .filter(row -> row.step() != null && row.entry().role() != KeyRole.FORMER_SEAL)
                .filter(desk::warn)
                .forEach(row ->
                        LOG.log(Level.WARNING, "The certificate no. {0} of the key {1} ends in {2} days", new Object[] {
                            row.entry().serial(), row.entry().role(), row.daysLeft()
                        }));
    }
}
