package eborder.singlewindow.http;

import java.net.URI;
import java.util.Set;

/** Addresses to which secrets and people's data may be sent. */
public final class SafeAddress {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private SafeAddress() {}

    /** Encrypted, or on the machine itself for development. @throws IllegalArgumentException with the name */
    public static URI require(String address, String name) {
        var place = URI.create(address);
        boolean safe = "https".equals(place.getScheme())
                || ("http".equals(place.getScheme()) && LOOPBACK.contains(String.valueOf(place.getHost())));
        if (!safe || place.getHost() == null || place.getRawUserInfo() != null || place.getRawFragment() != null) {
            throw new IllegalArgumentException(name);
        }
        return place;
    }
}
