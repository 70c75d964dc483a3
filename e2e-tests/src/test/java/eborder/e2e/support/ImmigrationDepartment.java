package eborder.e2e.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The simulator of the Immigration Department that runs beside a portal. */
public final class ImmigrationDepartment {
    private static final Pattern ADDRESS = Pattern.compile("immigration simulator: (http://127\\.0\\.0\\.1:[0-9]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private ImmigrationDepartment(String address) {
        this.address = address;
    }

    public static ImmigrationDepartment of(PortalProcess portal) {
        try {
            return new ImmigrationDepartment(Files.readString(portal.folder().resolve("log/immigration.log"))
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

    /** The crossings it has received, oldest first. */
    public JsonNode crossings() {
        return send(HttpRequest.newBuilder(URI.create(address + "/crossings")).build());
    }

    /** @param json the faults to set, as its {@code /faults} takes them */
    public void faults(String json) {
        send(HttpRequest.newBuilder(URI.create(address + "/faults"))
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            return new JsonMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
