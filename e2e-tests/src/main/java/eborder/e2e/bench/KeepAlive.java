package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that asks again and again, and another one when the server has had enough of it. On a machine of two cores a full-blown HTTP client would take from the portal
 * what is to be measured, so this one does the least that HTTP/1.1 allows (RFC 9112).
 */
final class KeepAlive implements AutoCloseable {
    private static final int MILLIS_TO_ANSWER = 30_000;
    private static final int LONGEST_LINE = 8_192;

    private final String host;
    private final int port;
    private final String path;
    private final String head;
    private final InetAddress source;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    /** Somebody who is signed in and asks in JSON. @param target the address that is posted to, with scheme http */
    KeepAlive(URI target, String token) throws IOException {
        this(target, "Authorization: Bearer " + token + "\r\nContent-Type: application/json", null);
    }

    /** @param headers of every question; {@code source} the address of this machine to come from, null for any */
    KeepAlive(URI target, String headers, InetAddress source) throws IOException {
        if (!"http".equals(target.getScheme())) {
            throw new IllegalArgumentException("The load is sent over plain http only.");
        }
        this.source = source;
        host = target.getHost();
        port = target.getPort() < 0 ? 80 : target.getPort();
        path = target.getPath();
        head = " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\n" + headers + "\r\nAccept: */*\r\n";
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(host, port, source, 0);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(MILLIS_TO_ANSWER);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** @return the body of an answer with status 200 */
    String post(String json) throws IOException {
        return post(json.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the body of an answer with status 200 */
    String post(byte[] body) throws IOException {
        var question = new ByteArrayOutputStream();
        question.writeBytes(("POST " + path + head + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        question.writeBytes(body);
        return ask(question);
    }

    /** @return the body of an answer with status 200 */
    String get() throws IOException {
        var question = new ByteArrayOutputStream();
        question.writeBytes(("GET " + path + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return ask(question);
    }

    private String ask(ByteArrayOutputStream question) throws IOException {
        question.writeTo(out);
        out.flush();
        return answer();
    }

    private String answer() throws IOException {
        var status = line();
        int length = -1;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            last |= lower.startsWith("connection:") && lower.endsWith("close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
        }
        var body = length >= 0 ? in.readNBytes(length) : chunks();
        var text = new String(body, StandardCharsets.UTF_8);
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new Failed("The portal answered " + status + " " + text);
        }
        if (last) {
            close();
            connect();
        }
        return text;
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line().strip(), 16);
            body.write(in.readNBytes(length));
            line();
        } while (length > 0);
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new IOException("the connection ended within a line");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
