package eborder.singlewindow.event;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sockets for one exchange that connect to the one address that was checked, whatever the name is said to stand for by now (DNS rebinding).
 * TLS on top of them is for the name: it is what the certificate must be for.
 */
final class PinnedSockets extends SSLSocketFactory implements AutoCloseable {
    private final SSLSocketFactory tls;
    private final InetAddress address;
    private volatile Socket opened;

    PinnedSockets(SSLSocketFactory tls, InetAddress address) {
        this.tls = tls;
        this.address = address;
    }

    @Override
    public Socket createSocket() {
        opened = new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                super.connect(new InetSocketAddress(address, ((InetSocketAddress) endpoint).getPort()), timeout);
            }
        };
        return opened;
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean closeIt) throws IOException {
        return tls.createSocket(below, host, port, closeIt);
    }

    /** What would look a name up by itself. */
    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("not pinned");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw new IOException("not pinned");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new IOException("not pinned");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        throw new IOException("not pinned");
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    /** Ends whatever still goes on over it. */
    @Override
    public void close() throws IOException {
        var socket = opened;
        if (socket != null) {
            socket.close();
        }
    }
}
