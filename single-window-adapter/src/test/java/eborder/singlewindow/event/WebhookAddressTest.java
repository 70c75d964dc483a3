package eborder.singlewindow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is ever sent to an address of the inside, however it is spelt and whatever its name stands for (reliability.md T31). */
class WebhookAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0x7f.1/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0177.1/",
                "https://127.000.000.001/",
                "https://0/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://3232235777/",
                "https://169.254.169.254/latest/meta-data/",
                "https://2852039166/",
                "https://0xa9fea9fe/",
                "https://0251.0376.0251.0376/",
                "https://100.64.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[0:0:0:0:0:ffff:a9fe:a9fe]/",
                "https://[fe80::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fd00::1]/",
                "https://[2002:7f00:1::]/",
                "https://[64:ff9b::7f00:1]/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://db.localhost/",
                "https://metadata.google.internal/",
                "https://printer.local/",
                "https://intranet/",
                "https://hook.example.vn@127.0.0.1/",
                "https://127.0.0.1:8443#@hook.example.vn/",
                "https://hook.example.vn\\@127.0.0.1/",
                "https://hook.example.vn:25/",
                "https://hook.example.vn./",
                "https://１２７.0.0.1/",
                "https://127。0。0。1/",
                "https://hook%2eexample.vn/",
                "http://hook.example.vn/",
                "http://127.0.0.1/",
                "HTTPS:127.0.0.1",
                "ftp://hook.example.vn/",
                "file:///etc/passwd",
                "jar:https://hook.example.vn/a!/b",
                "//hook.example.vn/",
                "https:///in",
                "https://hook.example.vn/a b",
                "https://hook.example.vn/\r\nHost: x"
            })
    void is_refused_with_a_code_and_a_pointer(String url) {
        assertThatThrownBy(() -> WebhookUrl.parse(url, false)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.WEBHOOK_ADDRESS);
            assertThat(problem.facts()).containsEntry("pointer", "/url").containsKey("reason");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hook.example.vn/",
                "https://hook.example.vn",
                "https://Hook.Example.VN:443/in?token=a",
                "https://a-b.example.com.vn:8443/x/y",
                "https://xn--bin-hoa-hwb.vn/"
            })
    void of_the_public_internet_is_fine(String url) {
        assertThat(WebhookUrl.parse(url, false)).isEqualTo(URI.create(url));
    }

    @Test
    void of_the_own_machine_is_fine_in_development_alone() {
        assertThat(WebhookUrl.parse("http://127.0.0.1:9000/in", true).getPort()).isEqualTo(9000);
        assertThatThrownBy(() -> WebhookUrl.parse("http://10.0.0.1/in", true)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> WebhookUrl.parse("http://localhost.example.vn/in", true))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::7f00:1",
                "100::1",
                "2001::7f00:1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a9fe:a9fe::",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "5f00::1"
            })
    void a_name_that_stands_for_an_address_of_the_inside_is_refused(String inside) throws UnknownHostException {
        // one public address beside it helps nobody
        var post = post(InetAddress.getAllByName("8.8.8.8")[0], InetAddress.getAllByName(inside)[0]);

        assertThatThrownBy(() -> post.checked(URI.create("https://hook.example.vn/")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts())
                                .containsEntry("pointer", "/url")
                                .containsEntry("reason", "NOT_PUBLIC"));
    }

    @Test
    void a_name_that_stands_for_public_addresses_is_fine() throws UnknownHostException {
        for (var text : Arrays.asList("8.8.8.8", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "2402:800::1")) {
            var address = InetAddress.getAllByName(text)[0];
            assertThat(post(address).checked(URI.create("https://hook.example.vn/")))
                    .isEqualTo(address);
        }
    }

    private static WebhookPost post(InetAddress... found) {
        return new WebhookPost(
                (SSLSocketFactory) SSLSocketFactory.getDefault(), host -> found, false, Duration.ofSeconds(1));
    }
}
