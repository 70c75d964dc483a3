package eborder.e2e.support;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What the portal answered to one request.
 *
 * @param request verb and path, for messages
 */
public record Answer(String request, HttpResponse<byte[]> response) {
    public int status() {
        return response.statusCode();
    }

    /** The first header of that name, empty if there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] body() {
        return response.body();
    }

    public Document page() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    /** Where the browser is sent, by status or from inside an answer to Faces' own script; empty if it stays. */
    public String redirect() {
        var inside = Jsoup.parse(text(), "", Parser.xmlParser()).selectFirst("partial-response > redirect");
        return inside == null ? header("Location") : inside.attr("url");
    }

    /** The page's parts inside an answer to Faces' own script. */
    public String inside() {
        return Jsoup.parse(text(), "", Parser.xmlParser()).select("update").eachText().stream()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return request + " -> " + status();
    }
}
