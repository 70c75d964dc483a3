package eborder.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the bundles named in {@code i18n/bundles.txt}: properties files in strict UTF-8. */
final class Bundles {
    private Bundles() {}

    static List<String> names() {
        return source("bundles.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** All texts of a language, from all bundles. */
    static Map<String, String> read(Language language) {
        var all = new HashMap<String, String>();
        for (String name : names()) {
            String file = name + "_" + language.tag() + ".properties";
            texts(file).forEach((key, text) -> {
                if (all.put(key, text) != null) {
                    throw new IllegalStateException("i18n/" + file + ": key " + key + " is in another bundle too");
                }
            });
        }
        return Map.copyOf(all);
    }

    static Map<String, String> texts(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(source(file)));
        } catch (IOException | IllegalArgumentException broken) {
            throw new IllegalStateException("i18n/" + file + " is not a properties file", broken);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    static String source(String file) {
        try (InputStream in = Bundles.class.getResourceAsStream("/i18n/" + file)) {
            if (in == null) {
                throw new IllegalStateException("i18n/" + file + " is missing");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalStateException("i18n/" + file + " is not UTF-8", notUtf8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("i18n/" + file + " is unreadable", unreadable);
        }
    }
}
