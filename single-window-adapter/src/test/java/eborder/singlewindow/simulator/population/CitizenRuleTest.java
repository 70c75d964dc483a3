package eborder.singlewindow.simulator.population;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whom the stand-in knows. */
class CitizenRuleTest {
    private static final Pattern BORN = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");
    private static final Pattern NUMBER = Pattern.compile("\"([0-9]{12})\"");

    @Test
    void the_citizens_of_the_demo_world_match() throws IOException {
        String demo;
        try (var file = CitizenRule.class.getResourceAsStream("/demo/requests.yaml")) {
            demo = new String(file.readAllBytes(), UTF_8);
        }
        var numbers = NUMBER.matcher(demo).results().toList();
        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(number -> CitizenRule.matches(number.group(1), lastBirthBefore(demo, number)));
    }

    /** In the file the date of birth stands before the number. */
    private static String lastBirthBefore(String demo, MatchResult number) {
        var born = BORN.matcher(demo.substring(0, number.start())).results().toList();
        var last = born.get(born.size() - 1);
        return last.group(3) + "-" + last.group(2) + "-" + last.group(1);
    }
}
