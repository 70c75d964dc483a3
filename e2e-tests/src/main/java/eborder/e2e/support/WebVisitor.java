package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody at the portal's pages without a browser: keeps cookies, follows no redirect, runs no script. */
public final class WebVisitor {
    public static final String SESSION = "eborder-session";
    private static final String DEMO_PASSWORD = "eborder-demo";
    private static final Duration ANSWERING = Duration.ofMinutes(1);

    private final URI address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public WebVisitor(URI address) {
        this.address = address;
    }

    /** Somebody of the demo world, signed in. */
    public static WebVisitor signedIn(URI address, String username) {
        return new WebVisitor(address).signIn(username, DEMO_PASSWORD);
    }

    /** @throws Failed if the portal doesn't let this person in */
    public WebVisitor signIn(String username, String password) {
        var answer = trySignIn(username, password);
        if (answer.redirect().isEmpty()) {
            throw new Failed("The portal does not let " + username + " in: " + answer.text());
        }
        return this;
    }

    /** Types name and password on the login page and presses the button. */
    public Answer trySignIn(String username, String password) {
        return form("/login.xhtml", "f").press("f:enter", Map.of("f:username", username, "f:password", password));
    }

    /** A form as a page shows it. */
    public FacesForm form(String path, String id) {
        return FacesForm.on(this, get(path), id);
    }

    public Answer get(String path) {
        return ask("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer post(String path, Map<String, String> fields, Map<String, String> headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var sent = new java.util.HashMap<>(headers);
        sent.put("Content-Type", "application/x-www-form-urlencoded");
        return ask("POST", path, BodyPublishers.ofString(body), sent);
    }

    public Answer ask(String verb, String path, BodyPublisher body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWERING).method(verb, body);
        headers.forEach(request::header);
        try {
            return new Answer(verb + " " + path, http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new Failed("No answer to " + verb + " " + path + ": " + broken, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted at " + verb + " " + path, interrupted);
        }
    }

    /** The session's id as the cookie has it. */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Somebody who comes with this session's cookie, whatever becomes of it here. */
    public WebVisitor withTheSameCookie() {
        var thief = new WebVisitor(address);
        var cookie = new HttpCookie(SESSION, session().orElseThrow());
        cookie.setPath("/");
        cookie.setVersion(0);
        thief.cookies.getCookieStore().add(address, cookie);
        return thief;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
