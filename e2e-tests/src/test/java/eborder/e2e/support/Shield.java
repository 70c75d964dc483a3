package eborder.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What every answer of the portal must bring and must not tell (reliability.md F8, F10, T18). */
public final class Shield {
    private static final Pattern TRACE = Pattern.compile(
            "\\bat [a-z]+(\\.\\w+)+\\([A-Z]\\w+\\.java|[a-z]+(\\.\\w+)+(Exception|Error)\\b|Payara|GlassFish");
    private static final int BAD_REQUEST = 400;

    private Shield() {}

    public static void require(Answer answer) {
        if (isText(answer)) {
            assertThat(answer.text())
                    .as("%s", answer)
                    .doesNotContainPattern(TRACE)
                    .doesNotContain("jsessionid");
        }
        assertThat(answer.header("Location")).as("%s", answer).doesNotContain("jsessionid");
        assertThat(answer.headers("Server")).as("%s", answer).isEmpty();
        assertThat(answer.headers("X-Powered-By")).as("%s", answer).isEmpty();
        assertThat(answer.headers("Set-Cookie"))
                .as("cookies of %s", answer)
                .allMatch(cookie -> cookie.contains("HttpOnly")
                        && cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"));
        if (!isRefusedUnread(answer)) {
            requireHeaders(answer);
        }
    }

    /** What people and programs read; scripts may well speak of errors. */
    private static boolean isText(Answer answer) {
        return answer.header("Content-Type").matches(".*(html|xml|json|text/plain).*");
    }

    /** An address that can't be read is refused before there is a portal, without a word. */
    private static boolean isRefusedUnread(Answer answer) {
        return answer.status() == BAD_REQUEST && answer.body().length == 0;
    }

    private static void requireHeaders(Answer answer) {
        assertThat(answer.headers("Content-Security-Policy"))
                .as("%s", answer)
                .singleElement()
                .asString()
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'",
                        "form-action 'self'",
                        "style-src 'self';",
                        "script-src 'self'")
                .doesNotContain("unsafe-inline", "'unsafe-eval'", "*");
        assertThat(answer.headers("X-Content-Type-Options")).as("%s", answer).containsExactly("nosniff");
        assertThat(answer.headers("Referrer-Policy")).as("%s", answer).containsExactly("same-origin");
        assertThat(answer.headers("Cross-Origin-Opener-Policy"))
                .as("%s", answer)
                .containsExactly("same-origin");
        assertThat(answer.headers("Cache-Control"))
                .as("%s", answer)
                .singleElement()
                .asString()
                .matches("no-store|(private|public), no-cache|public, max-age=[0-9]+|max-age=3600");
    }
}
