package eborder.signer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's texts in one language. */
final class Words {
    private final ResourceBundle texts;

    /** @param language {@code vi} or {@code en} */
    Words(String language) {
        texts = ResourceBundle.getBundle(
                "eborder.signer.words",
                Locale.forLanguageTag(language.equals("en") ? "en" : "vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... parts) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(parts);
    }
}
