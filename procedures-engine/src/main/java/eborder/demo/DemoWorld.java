package eborder.demo;

import eborder.party.DemoPeople;
import eborder.party.Passwords;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The demo world: made-up people with a known password, their ships and what they ask for, for a portal on loopback. Loaded only if {@code eborder.demo} says so;
 * a portal without it has no account at all until the first administrator is made by a command.
 */
@Relay
public class DemoWorld {
    private static final String PASSWORD = "eborder-demo";
    private static final String PIN = "246810";

    private final DemoPeople people;
    private final DemoShips ships;
    private final DemoRequests requests;
    private final DemoSignatures signatures;
    private final Passwords passwords;
    private final boolean wanted;
    private final Path folder;

    @Inject
    DemoWorld(
            DemoPeople people,
            DemoShips ships,
            DemoRequests requests,
            DemoSignatures signatures,
            Passwords passwords,
            @ConfigProperty(name = "eborder.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "eborder.data.dir", defaultValue = ".eborder/data") String folder) {
        this.people = people;
        this.ships = ships;
        this.requests = requests;
        this.signatures = signatures;
        this.passwords = passwords;
        this.wanted = wanted;
        this.folder = Path.of(folder);
    }

    /** Loads it if it is wanted and not there yet, and writes the accounts where the launcher shows them from. */
    public void load() {
        if (!wanted) {
            return;
        }
        if (!people.areSettled()) {
            people.settle(passwords.hashOfKnown(PASSWORD));
        }
        var actors = people.actors();
        signatures.begin(actors.values(), PIN);
        ships.arrive(actors);
        requests.ask(actors);
        try {
            Files.writeString(folder.resolve("demo-accounts.txt"), table());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String table() {
        var lines = new StringBuilder("Demo accounts, password " + PASSWORD + ", signing PIN " + PIN + "\n");
        DemoPeople.ALL.forEach(person ->
                lines.append("  %-14s %-13s %s%n".formatted(person.username(), person.role(), person.place())));
        return lines.toString();
    }
}
