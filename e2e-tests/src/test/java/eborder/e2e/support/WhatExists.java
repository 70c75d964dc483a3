package eborder.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What the built portal can be asked for, read from the archive and from the sources. */
public final class WhatExists {
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"*]+)\\*?\"\\)");
    private static final Pattern API = Pattern.compile("Map\\.entry\\(\\s*\"([A-Z]+ [^\"]+)\"");

    private WhatExists() {}

    /** Every view and file of the archive that a browser could ask for. */
    public static List<String> files() {
        try (var archive = new ZipFile(
                Project.folder().resolve("launcher/target/app/portal.war").toFile())) {
            return archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> "/" + entry.getName())
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/META-INF/"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every servlet's path; one that ends in a slash has more below it. */
    public static List<String> servlets() {
        return found(SERVLET, sources("portal-web/src/main/java"));
    }

    /** Verb and path of everything the REST interface answers to, from the table that is held against the resources. */
    public static List<String> api() {
        return found(API, sources("single-window-adapter/src/test/java/eborder/singlewindow/rest/AccessTest.java"));
    }

    private static List<String> found(Pattern pattern, List<Path> sources) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(read(source)).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<Path> sources(String below) {
        try (Stream<Path> all = Files.walk(Project.folder().resolve(below))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
