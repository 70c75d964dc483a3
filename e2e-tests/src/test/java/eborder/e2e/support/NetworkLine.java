package eborder.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between a gate and the portal, on loopback: while it is cut the portal lives and nobody behind the line reaches it. */
public final class NetworkLine implements AutoCloseable {
    private final URI portal;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /** A line that carries. @param portal where it leads to */
    public NetworkLine(URI portal) {
        this.portal = portal;
        this.door = open(0);
        this.port = door.getLocalPort();
    }

    /** The portal's address as it is seen from behind the line. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Ends what is under way; who tries anew is refused. */
    public void cut() {
        end(door);
        open.forEach(this::end);
    }

    /** Carries again, at the same address. */
    public void mend() {
        door = open(port);
    }

    private ServerSocket open(int wanted) {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            inBackground(() -> carry(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var near = opened.accept();
                open.add(near);
                var far = new Socket(portal.getHost(), portal.getPort());
                open.add(far);
                inBackground(() -> carry(near, far));
                inBackground(() -> carry(far, near));
            } catch (IOException cut) {
                // either the line was cut, or the portal isn't there: whoever called finds it closed
                open.forEach(this::end);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // by either side, as connections end
        } finally {
            end(from);
            end(to);
        }
    }

    private void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyEnded) {
            throw new IllegalStateException(alreadyEnded);
        } finally {
            open.remove(socket);
        }
    }

    private static void inBackground(Runnable task) {
        var thread = new Thread(task, "network line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        cut();
    }
}
