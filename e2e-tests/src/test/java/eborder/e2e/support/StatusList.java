package eborder.e2e.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.api.Waiting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The published list of permits that let nobody pass, as a stranger without an account reads it. */
public record StatusList(String etag, JsonNode head, byte[] bits) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Decoder URL = Base64.getUrlDecoder();

    /** The first list after a sequence. Its signature and its fingerprint have been checked. */
    public static StatusList after(URI portal, long sequence) {
        return Waiting.until(
                "a status list after " + sequence,
                LIMIT,
                () -> read(portal).filter(list -> list.sequence() > sequence));
    }

    /** Empty before the first one is issued. */
    private static Optional<StatusList> read(URI portal) {
        var answer = ask(portal, "1", "");
        if (answer.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        try {
            var whole = JSON.readTree(answer.body());
            var head = verified(whole.path("head").asText(), certificate(portal));
            var bits = new GZIPInputStream(new ByteArrayInputStream(
                            URL.decode(whole.path("bits").asText())))
                    .readAllBytes();
            if (!HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bits))
                    .equals(head.path("sha256").asText())) {
                throw new IllegalStateException("other bits than those that were signed");
            }
            return Optional.of(
                    new StatusList(answer.headers().firstValue("ETag").orElseThrow(), head, bits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param path below {@code status-lists/}; {@code known} the ETag one has, blank for none */
    public static HttpResponse<String> ask(URI portal, String path, String known) {
        var request = HttpRequest.newBuilder(portal.resolve("/api/v1/status-lists/" + path));
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static InputStream certificate(URI portal) {
        return new ByteArrayInputStream(ask(portal, "certificate", "").body().getBytes(StandardCharsets.US_ASCII));
    }

    private static JsonNode verified(String jws, InputStream certificate) throws GeneralSecurityException, IOException {
        var parts = jws.split("\\.", 3);
        var checking = Signature.getInstance("SHA256withECDSAinP1363Format");
        checking.initVerify(CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        checking.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!checking.verify(URL.decode(parts[2]))) {
            throw new IllegalStateException("a forged status list");
        }
        return JSON.readTree(URL.decode(parts[1]));
    }

    public long sequence() {
        return head.path("sequence").asLong();
    }

    /** How many permits let nobody pass. */
    public int set() {
        int set = 0;
        for (byte part : bits) {
            set += Integer.bitCount(part & 0xFF);
        }
        return set;
    }
}
