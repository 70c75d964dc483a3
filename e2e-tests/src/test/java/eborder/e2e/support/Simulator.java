package eborder.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The stand-in of a partner that runs beside a portal. */
public final class Simulator {
    private static final Pattern ADDRESS = Pattern.compile(" simulator: (http://127\\.0\\.0\\.1:[0-9]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private Simulator(String address) {
        this.address = address;
    }

    /** @param name of its log, for example {@code customs}; the address that it said last counts */
    public static Simulator of(PortalProcess portal, String name) {
        try {
            return new Simulator(Files.readString(portal.folder().resolve("log/" + name + ".log"))
                    .lines()
                    .map(ADDRESS::matcher)
                    .filter(line -> line.find())
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    public String post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** @param json the faults to set, as its {@code /faults} takes them */
    public void faults(String json) {
        post("/faults", json);
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
