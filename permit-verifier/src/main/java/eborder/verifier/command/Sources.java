package eborder.verifier.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.permit.TrustMaterial;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where trust material and status lists come from: a portal's public addresses, or a folder that holds what these answer, each under
 * the name it has here.
 */
sealed interface Sources {
    int MOST_BYTES = 5_000_000;

    byte[] bytes(String address, String file) throws IOException;

    default TrustMaterial trust() throws IOException {
        return new ObjectMapper().readValue(bytes("trust", "trust.json"), TrustMaterial.class);
    }

    /** The certificates that status lists are signed under, PEM. */
    default byte[] statusCertificates() throws IOException {
        return bytes("status-lists/certificate", "status-certificate.pem");
    }

    default byte[] statusList(int list) throws IOException {
        return bytes("status-lists/" + list, "status-list-" + list + ".json");
    }

    /** @param root {@code <url>/api/v1/} */
    record OfPortal(URI root) implements Sources {
        private static final Duration PATIENCE = Duration.ofSeconds(10);

        static OfPortal at(String url) {
            return new OfPortal(URI.create(url.endsWith("/") ? url : url + "/").resolve("api/v1/"));
        }

        @Override
        public byte[] bytes(String address, String file) throws IOException {
            var request = HttpRequest.newBuilder(root.resolve(address))
                    .timeout(PATIENCE)
                    .build();
            try {
                var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
                var answer = client.send(request, BodyHandlers.ofInputStream());
                if (answer.statusCode() != 200) {
                    throw new IOException(request.uri() + ": " + answer.statusCode());
                }
                return bounded(answer.body());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    /** The same, kept in a folder. */
    record OfFolder(Path folder) implements Sources {
        @Override
        public byte[] bytes(String address, String file) throws IOException {
            return bounded(Files.newInputStream(folder.resolve(file)));
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }
}
