package eborder.launcher;

import eborder.launcher.SimulatorProcess.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The whole portal on one machine, from an empty data folder to the line that says it is ready; {@code run}. */
class Portal {
    private static final Duration READY_LIMIT = Duration.ofMinutes(2);

    private final PortalFolder folder;
    private final int port;
    private final boolean demo;
    private final PrintStream screen;
    private final Deque<Runnable> toStop = new ConcurrentLinkedDeque<>();

    /**
     * @param folder the data folder
     * @param port TCP port on loopback
     * @param demo whether the demo world is loaded
     * @param screen what people read
     */
    Portal(PortalFolder folder, int port, boolean demo, PrintStream screen) {
        this.folder = folder;
        this.port = port;
        this.demo = demo;
        this.screen = screen;
    }

    /** Takes what the server prints past its log, so that people see only what concerns them. */
    private PrintStream chatter() {
        var file = folder.subfolder("log").resolve("server.out");
        try {
            return new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts all of it; returns when the portal serves. It is stopped when the virtual machine ends. */
    void start() {
        Loopback.requireFree(port);
        var lock = folder.requireLock();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        toStop.push(() -> release(lock));
        var home = Home.ofTheLauncher();
        var war = home.portal();
        var scratch = folder.scratch();
        toStop.push(() -> PortalFolder.delete(scratch));
        System.setProperty(
                "java.io.tmpdir",
                folder.subfolder("tmp/" + scratch.getFileName()).toString());
        startDatabase(home);
        var portal = PortalArchive.unpacked(war, scratch.resolve("portal"));
        startSingleWindow(portal);
        startPayments(portal);
        startImmigration(portal);
        startPopulation(portal);
        startMinistry(portal);
        startNeighbour(portal, Kind.PORT_AUTHORITY, "port-authority", "The simulator of the port authority");
        startNeighbour(portal, Kind.CUSTOMS, "customs", "The simulator of customs");
        offerWebhooks();
        startAuthority(portal);
        var base = base();
        offer(Map.of(
                "eborder.data.dir", folder.root().toString(),
                "eborder.demo", Boolean.toString(demo),
                "eborder.base-url", base));
        System.setOut(chatter());
        var server = new Server(port, scratch, folder.subfolder("log"));
        toStop.push(server::awaitStop);
        server.start(portal.folder());
        awaitReady(base);
        announce(base);
    }

    private String base() {
        return "http://" + Loopback.ADDRESS + ":" + port;
    }

    private void awaitReady(String base) {
        try {
            new Readiness(base).await(READY_LIMIT);
        } catch (Refusal refusal) {
            throw new Refusal(
                    refusal.getMessage() + " The reason is in " + folder.root().resolve("log/eborder.log"), refusal);
        }
    }

    private void startDatabase(Home home) {
        if (Settings.text("eborder.db.host").isPresent()) {
            return;
        }
        var database = new EmbeddedDatabase(PostgresProgram.unpacked(home), folder);
        toStop.push(database::stop);
        var dbPort = Settings.text("eborder.db.port").map(Integer::parseInt).orElseGet(Loopback::freePort);
        offer(database.start(dbPort).settings());
        keep(new Keeper("The database", database::end, () -> database.start(dbPort), screen), database::stop);
    }

    private void startSingleWindow(PortalArchive portal) {
        if (Settings.text("eborder.single-window.url").isEmpty()) {
            var window =
                    SimulatedWindow.of(folder.root().resolve("keys/single-window"), base() + "/api/v1/single-window");
            var simulator = new SimulatorProcess(Kind.SINGLE_WINDOW, portal, folder, window.environment());
            start(simulator, "The simulator of the single window");
            offer(window.settings());
            offer(Map.of("eborder.single-window.url", simulator.url("/ws")));
            if (demo) {
                offer(Map.of("eborder.single-window.senders", "127.0.0.1"));
            }
        }
    }

    /** Portal and simulator sign with a secret that ends with them. */
    private void startPayments(PortalArchive portal) {
        if (Settings.text("eborder.payment.url").isEmpty()) {
            offer(Map.of("eborder.payment.secret", RandomText.make()));
            var secret = Settings.text("eborder.payment.secret").orElseThrow();
            var simulator =
                    new SimulatorProcess(Kind.PAYMENTS, portal, folder, Map.of("EBORDER_PAYMENT_SECRET", secret));
            start(simulator, "The simulator of the payment platform");
            offer(Map.of("eborder.payment.url", simulator.url("")));
        }
    }

    /** In the demo world only: elsewhere nobody is to be cleared by a stand-in. Both sides sign with keys that end with them. */
    private void startImmigration(PortalArchive portal) {
        if (demo && Settings.text("eborder.immigration.url").isEmpty()) {
            var ours = SigningPair.make();
            var theirs = SigningPair.make();
            var simulator = new SimulatorProcess(
                    Kind.IMMIGRATION,
                    portal,
                    folder,
                    Map.of(
                            "EBORDER_IMMIGRATION_OWN_KEY", theirs.own(),
                            "EBORDER_IMMIGRATION_PORTAL_KEY", ours.published()));
            start(simulator, "The simulator of the Immigration Department");
            offer(Map.of(
                    "eborder.immigration.url", simulator.url(""),
                    "eborder.immigration.key", ours.own(),
                    "eborder.immigration.partner-key", theirs.published()));
        }
    }

    /** In the demo world only: elsewhere a stand-in vouches for nobody. The secret ends with both sides. */
    private void startPopulation(PortalArchive portal) {
        if (demo && Settings.text("eborder.population.url").isEmpty()) {
            var secret = RandomText.make();
            var simulator = new SimulatorProcess(
                    Kind.POPULATION,
                    portal,
                    folder,
                    Map.of("EBORDER_POPULATION_CLIENT_ID", "eborder", "EBORDER_POPULATION_CLIENT_SECRET", secret));
            start(simulator, "The simulator of the population database");
            offer(Map.of(
                    "eborder.population.url",
                    simulator.url(""),
                    "eborder.population.client-id",
                    "eborder",
                    "eborder.population.client-secret",
                    secret));
        }
    }

    /** In the demo world only: elsewhere nobody's results go to a stand-in. The password ends with both sides. */
    private void startMinistry(PortalArchive portal) {
        if (demo && Settings.text("eborder.ministry.url").isEmpty()) {
            var password = RandomText.make();
            var simulator = new SimulatorProcess(
                    Kind.MINISTRY,
                    portal,
                    folder,
                    Map.of("EBORDER_MINISTRY_USERNAME", "eborder", "EBORDER_MINISTRY_PASSWORD", password));
            start(simulator, "The simulator of the Ministry's portal");
            offer(Map.of(
                    "eborder.ministry.url",
                    simulator.url(""),
                    "eborder.ministry.username",
                    "eborder",
                    "eborder.ministry.password",
                    password));
        }
    }

    /** In the demo world only: elsewhere a stand-in clears no ship. The agency's key ends with it. */
    private void startNeighbour(PortalArchive portal, Kind kind, String agency, String name) {
        var setting = "eborder." + agency + ".partner-key";
        if (demo && Settings.text(setting).isEmpty()) {
            var theirs = SigningPair.make();
            var simulator = new SimulatorProcess(
                    kind,
                    portal,
                    folder,
                    Map.of(
                            "EBORDER_NEIGHBOUR_KEY",
                            theirs.own(),
                            "EBORDER_NEIGHBOUR_PORTAL",
                            base() + "/api/v1/neighbours/" + agency + "/events"));
            start(simulator, name);
            offer(Map.of(setting, theirs.published()));
        }
    }

    /** In the demo world businesses may try webhooks on the machine itself; the keys end with the portal. */
    private void offerWebhooks() {
        if (demo && Settings.text("eborder.webhooks.key").isEmpty()) {
            var ours = SigningPair.make();
            offer(Map.of(
                    "eborder.webhooks.key", ours.own(),
                    "eborder.webhooks.public-key", ours.published(),
                    "eborder.webhooks.loopback", "true"));
        }
    }

    /** Beside keys for development only: who has keys of his own has an authority, too. */
    private void startAuthority(PortalArchive portal) {
        if (Settings.text("eborder.agency.keystore").isEmpty()) {
            var authority = new SimulatorProcess(Kind.AUTHORITY, portal, folder, Map.of());
            start(authority, "The authority of the development keys");
            offer(Map.of("eborder.development.authority", authority.url("")));
        }
    }

    private void start(SimulatorProcess simulator, String name) {
        toStop.push(simulator::stop);
        simulator.start();
        keep(new Keeper(name, simulator::end, simulator::start, screen), simulator::stop);
    }

    private void keep(Keeper keeper, Runnable stop) {
        keeper.keep();
        toStop.push(() -> keeper.stop(stop));
    }

    /** What the operator has set stays. */
    private static void offer(Map<String, String> settings) {
        settings.forEach(
                (name, value) -> System.setProperty(name, Settings.text(name).orElse(value)));
    }

    private void announce(String base) {
        screen.println("eBorder is ready: " + base + "/");
        var accounts = folder.root().resolve("demo-accounts.txt");
        if (demo && Files.isRegularFile(accounts)) {
            screen.println(read(accounts));
        }
        screen.flush();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the reverse order of the start, each step whatever became of the one before. */
    private void stop() {
        System.setErr(System.out);
        while (!toStop.isEmpty()) {
            try {
                toStop.pop().run();
            } catch (RuntimeException e) {
                screen.println("While stopping: " + e.getMessage());
            }
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
