package eborder.web.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2, 1.4.3 and 1.4.11 for every pair of colours that stands on one another, in both themes. */
class FaceContrastTest {
    private static final Path TOKENS = Path.of("src/main/webapp/resources/eborder/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*#([0-9A-Fa-f]{6})");
    private static final double TEXT = 4.5;
    private static final double LINE = 3;
    private static final List<String> STATES = List.of("ok", "warn", "stop", "info");

    static Stream<Arguments> pairs() throws IOException {
        var pairs = Stream.of(
                        on(
                                "ink",
                                "canvas",
                                "surface",
                                "primary-tint",
                                "ok-tint",
                                "warn-tint",
                                "stop-tint",
                                "info-tint"),
                        on("muted", "canvas", "surface", "primary-tint"),
                        on("primary", "canvas", "surface", "primary-tint"),
                        on("primary-strong", "canvas", "surface"),
                        on("on-primary", "primary", "primary-strong"),
                        on("stop", "canvas", "surface"),
                        STATES.stream().flatMap(state -> on(state, state + "-tint")),
                        Stream.of(new Pair("control", "surface", LINE), new Pair("control", "canvas", LINE)),
                        Stream.of(new Pair("focus-ring", "canvas", LINE), new Pair("focus-ring", "surface", LINE)))
                .flatMap(some -> some)
                .toList();
        return Stream.of(light(), dark()).flatMap(theme -> pairs.stream().map(pair -> Arguments.of(pair, theme)));
    }

    /** @param least the least contrast */
    record Pair(String front, String back, double least) {}

    @ParameterizedTest
    @MethodSource("pairs")
    void can_be_read(Pair pair, Map<String, String> theme) {
        assertThat(contrast(theme.get(pair.front()), theme.get(pair.back()))).isGreaterThanOrEqualTo(pair.least());
    }

    @Test
    void is_dark_by_device_exactly_as_by_choice() throws IOException {
        String css = Files.readString(TOKENS);
        assertThat(colours(css.substring(css.indexOf("@media"), css.indexOf(":root[data-theme=\"dark\"]"))))
                .isEqualTo(colours(css.substring(css.indexOf(":root[data-theme=\"dark\"]"))));
    }

    private static Stream<Pair> on(String front, String... backs) {
        return Stream.of(backs).map(back -> new Pair(front, back, TEXT));
    }

    private static Map<String, String> light() throws IOException {
        String css = Files.readString(TOKENS);
        return colours(css.substring(0, css.indexOf("@media")));
    }

    private static Map<String, String> dark() throws IOException {
        String css = Files.readString(TOKENS);
        var theme = new HashMap<>(light());
        theme.putAll(colours(css.substring(css.indexOf("@media"))));
        return theme;
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
