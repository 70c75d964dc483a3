package eborder.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** TCP ports on 127.0.0.1, the only address anything of ours listens on. */
final class Loopback {
    static final String ADDRESS = "127.0.0.1";

    private Loopback() {}

    /** Refuses when somebody else listens on the port already. */
    static void requireFree(int port) {
        // Reuse lets a port through whose last connections are still dying; a listener is refused all the same.
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(), port));
        } catch (IOException e) {
            throw new Refusal(
                    "Port " + port + " is already in use on " + ADDRESS + ". Stop what listens there, or choose another"
                            + " one with --port.",
                    e);
        }
    }

    /** A port that was free a moment ago. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, address())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal("No free TCP port on " + ADDRESS + ".", e);
        }
    }

    private static InetAddress address() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
