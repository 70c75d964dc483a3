package eborder.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The portal, unpacked for one process: a build that replaces the archive meanwhile does not disturb it.
 *
 * @param folder holds what the archive holds, but for plain libraries
 * @param libraries holds those
 */
record PortalArchive(Path folder, Path libraries) {
    static PortalArchive unpacked(Path war, Path folder) {
        try (var zip = new ZipFile(war.toFile())) {
            Files.createDirectories(folder);
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                unpack(zip, entries.nextElement(), folder);
            }
            var libraries = folder.resolveSibling(folder.getFileName() + "-libraries");
            PlainLibraries.layBeside(folder, libraries);
            return new PortalArchive(folder, libraries);
        } catch (IOException e) {
            throw new Refusal("The portal can't be unpacked from " + war + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }

    /** The portal's classes and libraries. */
    List<Path> classPath() {
        var all = new ArrayList<Path>(List.of(folder.resolve("WEB-INF/classes")));
        try {
            all.addAll(PlainLibraries.in(folder.resolve("WEB-INF/lib")));
            all.addAll(PlainLibraries.in(libraries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Sees the portal and the Java platform, nothing of the launcher. */
    URLClassLoader loader() {
        var urls = classPath().stream().map(PortalArchive::url).toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
