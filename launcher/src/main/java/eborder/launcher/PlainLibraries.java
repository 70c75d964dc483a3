package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Libraries in which the server has nothing to find. It reads every class that lies in the portal, whatever is excluded from scanning, so
 * they are laid beside it and named as its extra class path (decision 60).
 */
final class PlainLibraries {
    /** What the server looks for in a library: beans, entities, pages, and what it asks at its start. */
    private static final Predicate<String> FOR_THE_SERVER = Pattern.compile(
                    "META-INF/((beans|faces-config|persistence|web-fragment)\\.xml|[^/]+\\.(tld|taglib\\.xml)|resources/.+"
                            + "|services/jakarta\\.(enterprise|faces|servlet|ws)\\..+)")
            .asMatchPredicate();

    /** Neither a separator of class paths nor anything that XML writes differently. */
    private static final Pattern NAMEABLE = Pattern.compile("[^:;,<>&\"']+");

    private static final String LOADER = "<class-loader delegate=\"false\"/>";
    private static final String LOADER_TOO = "<class-loader delegate=\"false\" extra-class-path=\"%s\"/>";

    private PlainLibraries() {}

    /**
     * Moves them; where the folder's name can't stand in a class path all stay where they are, and the start takes longer.
     *
     * @param portal the portal, unpacked
     * @param beside the folder for them, made when absent
     * @throws IOException if they can't be moved, or the portal's settings have no place to name them
     */
    static void layBeside(Path portal, Path beside) throws IOException {
        Files.createDirectories(beside);
        var plain = in(portal.resolve("WEB-INF/lib")).stream()
                .filter(library -> NAMEABLE.matcher(beside.toString()).matches() && isPlain(library))
                .toList();
        if (plain.isEmpty()) {
            return;
        }
        for (var library : plain) {
            Files.move(library, beside.resolve(library.getFileName()));
        }
        name(portal.resolve("WEB-INF/payara-web.xml"), in(beside));
    }

    private static boolean isPlain(Path library) {
        try (var zip = new ZipFile(library.toFile())) {
            return zip.stream().map(ZipEntry::getName).noneMatch(FOR_THE_SERVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void name(Path settings, List<Path> libraries) throws IOException {
        var text = Files.readString(settings);
        if (!text.contains(LOADER)) {
            throw new IOException("no " + LOADER + " in " + settings);
        }
        var names = libraries.stream().map(Path::toString).collect(Collectors.joining(":"));
        Files.writeString(settings, text.replace(LOADER, LOADER_TOO.formatted(names)));
    }

    /** The libraries in a folder, in the order of their names; none if there is no such folder. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
