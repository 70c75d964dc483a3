package eborder.verifier.command;

import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.shared.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code verify-permit FILE.pdf (--url URL | --trust DIR) [--lang vi|en]}: says whether a permit is genuine, unaltered and in force. Ends
 * with 0 if so, 1 if it is not genuine or was altered, 2 if it could not be checked, 3 if it is genuine and not in force.
 */
public final class VerifyPermit {
    private static final String USAGE = "usage: verify-permit FILE.pdf (--url URL | --trust DIR) [--lang vi|en]";
    private static final int NOT_CHECKED = 2;

    private VerifyPermit() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), Clock.systemUTC(), System.out));
    }

    static int run(List<String> words, Clock clock, PrintStream screen) {
        var options = options(words);
        boolean oneSource = options.containsKey("--url") != options.containsKey("--trust");
        if (!options.containsKey("file") || !oneSource || options.containsKey("unknown")) {
            screen.println(USAGE);
            return NOT_CHECKED;
        }
        try {
            var report = new Report(Messages.load(), language(options), screen);
            return new Verification(sources(options), clock, report)
                    .of(Files.readAllBytes(Path.of(options.get("file"))))
                    .status();
        } catch (IOException | CertificateException | Problem | IllegalArgumentException unreachable) {
            screen.println("verify-permit: " + unreachable);
            return NOT_CHECKED;
        }
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            boolean named = List.of("--url", "--trust", "--lang").contains(word) && left.hasNext();
            boolean second = !named && (word.startsWith("--") || options.containsKey("file"));
            options.put(named ? word : second ? "unknown" : "file", named ? left.next() : word);
        }
        return options;
    }

    private static Sources sources(Map<String, String> options) {
        return options.containsKey("--url")
                ? Sources.OfPortal.at(options.get("--url"))
                : new Sources.OfFolder(Path.of(options.get("--trust")));
    }

    private static Language language(Map<String, String> options) {
        var wanted = options.getOrDefault("--lang", Locale.getDefault().getLanguage());
        return wanted.equals("vi") ? Language.VI : Language.EN;
    }
}
