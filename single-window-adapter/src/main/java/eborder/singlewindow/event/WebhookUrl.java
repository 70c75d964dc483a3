package eborder.singlewindow.event;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a webhook's address may look like (reliability.md T31): https, a full name of the public Internet, one of few ports. A number in the
 * place of the name is refused however it is spelt: programs don't agree on what {@code 0177.1} is.
 */
final class WebhookUrl {
    private static final int LONGEST = 500;
    private static final Set<Integer> PORTS = Set.of(-1, 443, 8443);
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

    /** Never on the public Internet: RFC 6761, 6762, 7686, 8375, 9476, and ICANN's resolution on {@code internal} of 29/07/2024. */
    private static final Set<String> NOT_PUBLIC = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "lan",
            "home",
            "corp",
            "private",
            "arpa",
            "test",
            "example",
            "invalid",
            "onion",
            "alt");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private WebhookUrl() {}

    /**
     * @param loopback whether plain http to the own machine is allowed: for development alone
     * @throws Problem WEBHOOK_ADDRESS
     */
    static URI parse(String text, boolean loopback) {
        require(
                text != null
                        && text.length() <= LONGEST
                        && PRINTABLE.matcher(text).matches(),
                "UNREADABLE");
        var url = uri(text);
        require(url.getRawUserInfo() == null && text.indexOf('@') < 0, "USER_INFO");
        require(url.getRawFragment() == null && text.indexOf('\\') < 0, "UNREADABLE");
        if (loopback && "http".equals(url.getScheme()) && LOOPBACK.contains(String.valueOf(url.getHost()))) {
            return url;
        }
        require("https".equals(url.getScheme()), "SCHEME");
        require(url.getHost() != null, "HOST");
        require(PORTS.contains(url.getPort()), "PORT");
        requirePublicName(url.getHost().toLowerCase(Locale.ROOT));
        return url;
    }

    private static void requirePublicName(String host) {
        require(NAME.matcher(host).matches(), "HOST");
        require(!NOT_PUBLIC.contains(host.substring(host.lastIndexOf('.') + 1)), "HOST");
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            throw refused("UNREADABLE");
        }
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw refused(reason);
        }
    }

    /** @param reason a code without personal data */
    static Problem refused(String reason) {
        return new Problem(ErrorCode.WEBHOOK_ADDRESS, Map.of("pointer", "/url", "reason", reason));
    }
}
