package eborder.verifier.reading;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Takes sockets, channels and addresses away from this process: whatever a PDF makes a library want to fetch stays unfetched. */
public final class NoNetwork extends SelectorProvider {
    /** The option that puts this class in the place of the platform's channels. */
    public static final String OPTION = "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName();

    private static IOException refusal() {
        return new IOException("this process has no network");
    }

    /** Once, at the start; nothing gives them back. */
    @SuppressWarnings("deprecation") // there is no other way to take a socket away
    static void close() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new UnsupportedOperationException("this process has no network");
        });
        URL.setURLStreamHandlerFactory(
                protocol -> protocol.startsWith("http") || protocol.equals("ftp") ? new Refusing() : null);
    }

    private static final class Refusing extends java.net.URLStreamHandler {
        @Override
        protected java.net.URLConnection openConnection(URL address) throws IOException {
            throw refusal();
        }
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refusal();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refusal();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw refusal();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw refusal();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refusal();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refusal();
    }
}
