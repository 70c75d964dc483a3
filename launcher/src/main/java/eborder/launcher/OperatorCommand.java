package eborder.launcher;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A command of the portal's own ({@code verify-audit}, {@code create-admin}), run in this virtual machine so that no
 * password shows in the list of processes. It works beside a running portal and without one.
 *
 * @param className has the {@code main} to be called
 * @param folder the data folder
 */
record OperatorCommand(String className, PortalFolder folder) {
    /** Ends as the command ends; a database started for it is stopped with the virtual machine. */
    void run(List<String> words) {
        enterDatabase();
        var portal = PortalArchive.unpacked(Home.ofTheLauncher().portal(), temporary());
        var loader = portal.loader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            var main = loader.loadClass(className).getMethod("main", String[].class);
            main.invoke(null, (Object) words.toArray(String[]::new));
        } catch (ClassNotFoundException e) {
            throw new Refusal("This portal does not know the command " + className + ".", e);
        } catch (InvocationTargetException e) {
            throw new Refusal("The command failed: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path temporary() {
        var scratch = folder.scratch();
        atEnd(() -> PortalFolder.delete(scratch));
        return scratch.resolve("portal");
    }

    private void enterDatabase() {
        System.setProperty("eborder.data.dir", folder.root().toString());
        if (Settings.text("eborder.db.host").isPresent()) {
            Arrays.asList("host", "port", "name", "user", "password", "owner.user", "owner.password")
                    .forEach(name -> Settings.text("eborder.db." + name)
                            .ifPresent(value -> System.setProperty("eborder.db." + name, value)));
            return;
        }
        if (!Files.isDirectory(folder.root().resolve("postgres"))) {
            throw new Refusal("There is no portal in " + folder.root() + " yet. Start one with ./eborder run.");
        }
        database().settings().forEach(System::setProperty);
    }

    /** That of the portal that runs; else it is started for as long as this takes. */
    private DatabaseAddress database() {
        var lock = folder.lock();
        if (lock.isEmpty()) {
            return EmbeddedDatabase.running(folder)
                    .orElseThrow(() -> new Refusal("The portal on " + folder.root() + " is just starting or stopping."
                            + " Try again when it is ready."));
        }
        var database = new EmbeddedDatabase(PostgresProgram.unpacked(Home.ofTheLauncher()), folder);
        atEnd(database::stop);
        return database.start(Loopback.freePort());
    }

    private static void atEnd(Runnable step) {
        Runtime.getRuntime().addShutdownHook(new Thread(step));
    }
}
