package eborder.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Somebody who comes from another address of this machine; asks one thing by HTTP/1.1, by hand. */
public final class FromAddress {
    private FromAddress() {}

    /**
     * @param source for example 127.0.0.5
     * @return status line, headers and body
     */
    public static String post(String source, URI portal, String path, String type, String body) {
        return post(source, portal, path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a body that is no text. */
    public static String post(String source, URI portal, String path, String type, byte[] bytes) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(portal.getHost(), portal.getPort(), InetAddress.getByName(source), 0)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
