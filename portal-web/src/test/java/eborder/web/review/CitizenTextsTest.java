package eborder.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.audit.AuditEvent;
import eborder.i18n.Messages;
import eborder.screening.NoAnswer;
import eborder.shared.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the comparison of citizens names by key has its texts. */
class CitizenTextsTest {
    private static final Messages MESSAGES = Messages.load();
    private static final Pattern KEY = Pattern.compile("'(page\\.[a-z.-]+)'");

    @Test
    void everything_that_can_be_shown_has_a_text() {
        var named = Stream.of(
                "audit." + AuditEvent.CITIZENS_ASKED,
                "audit." + AuditEvent.CITIZEN_MISMATCH,
                "error." + ErrorCode.POPULATION_FAILED);
        var reasons = Arrays.stream(NoAnswer.values()).map(NoAnswer::messageKey);
        assertThat(Stream.concat(named, reasons)).allMatch(MESSAGES::has);
    }

    @Test
    void the_pages_have_theirs() {
        assertThat(keys("WEB-INF/desk/citizens.xhtml")).hasSizeGreaterThan(8).allMatch(MESSAGES::has);
        assertThat(keys("filing/check.xhtml"))
                .contains("page.filing.check.citizens", "page.filing.check.citizens.title")
                .allMatch(MESSAGES::has);
    }

    private static List<String> keys(String page) {
        try {
            return KEY.matcher(Files.readString(Path.of("src/main/webapp", page)))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
