package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The account PostgreSQL runs under. It refuses to run as root, so root starts it in a user namespace where root is
 * nobody in particular, or, where the kernel or the container forbids such namespaces, as the account with the overflow
 * id, which then must own the files.
 *
 * @param prefix words to put before the command
 * @param ownFiles whether the files must be given to that account
 */
record Unprivileged(List<String> prefix, boolean ownFiles) {
    private static final int NOBODY = 65_534;

    static Unprivileged account() {
        if (!isRoot()) {
            return new Unprivileged(List.of(), false);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        var id = Integer.toString(NOBODY);
        return new Unprivileged(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"), true);
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the folder and all in it to the account, where it is not root's own in disguise. */
    void take(Path folder) {
        if (!ownFiles) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.toList()) {
                Files.setAttribute(each, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
