package eborder.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");

    static List<String> bundles() {
        return Bundles.names();
    }

    @Test
    void lists_every_bundle_in_the_folder() throws Exception {
        try (var files = Files.list(FOLDER)) {
            var found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_[a-z]{2}\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(bundles()).containsExactlyElementsOf(found);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void has_the_same_keys_in_both_languages(String bundle) {
        assertThat(texts(bundle, Language.EN).keySet())
                .isEqualTo(texts(bundle, Language.VI).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void has_the_same_places_in_both_languages(String bundle) {
        var english = texts(bundle, Language.EN);

        texts(bundle, Language.VI)
                .forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void has_no_empty_text(String bundle) {
        for (Language language : Language.values()) {
            assertThat(texts(bundle, language))
                    .isNotEmpty()
                    .allSatisfy(
                            (key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void is_sorted_and_names_no_key_twice(String bundle) {
        for (Language language : Language.values()) {
            var keys = Bundles.source(file(bundle, language))
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).containsExactlyElementsOf(new TreeSet<>(keys));
        }
    }

    private static Map<String, String> texts(String bundle, Language language) {
        return Bundles.texts(file(bundle, language));
    }

    private static String file(String bundle, Language language) {
        return bundle + "_" + language.tag() + ".properties";
    }

    private static Set<String> places(String text) {
        return Places.PLACE
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
