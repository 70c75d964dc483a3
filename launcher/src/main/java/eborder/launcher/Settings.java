package eborder.launcher;

import java.util.Locale;
import java.util.Optional;

/** The operator's settings, read as MicroProfile Config reads them: system property first, then environment variable. */
final class Settings {
    private Settings() {}

    /** The setting {@code eborder.db.host} is found as system property of that name or as EBORDER_DB_HOST. */
    static Optional<String> text(String name) {
        var environment = name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environment)))
                .filter(value -> !value.isBlank());
    }
}
