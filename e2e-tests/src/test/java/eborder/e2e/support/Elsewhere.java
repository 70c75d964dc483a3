package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody who asks the REST interface from another address of loopback, so that wrong tries slow down nobody else. */
public final class Elsewhere {
    private static final byte[] ADDRESS = {127, 0, 0, 77};

    private final URI portal;

    public Elsewhere(URI portal) {
        this.portal = portal;
    }

    /** Tries to sign in. @return status line, then what the answer says to the person: wait and body */
    public List<String> signIn(String username, String password) {
        var body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
        var answer = exchanged("POST /api/v1/tokens HTTP/1.1\r\nHost: " + portal.getAuthority()
                + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
        var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        return List.of(
                head.lines().findFirst().orElse(""),
                head.lines()
                        .filter(line -> line.startsWith("Retry-After"))
                        .findFirst()
                        .orElse("no wait"),
                answer.substring(head.length()).strip());
    }

    private String exchanged(String request) {
        try (var socket = new Socket(
                InetAddress.getByName(portal.getHost()), portal.getPort(), InetAddress.getByAddress(ADDRESS), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new Failed("No answer from " + portal, broken);
        }
    }
}
