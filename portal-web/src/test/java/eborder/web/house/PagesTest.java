package eborder.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a page may hold: message keys, components, nothing that a content security policy or a translator would miss. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY = Pattern.compile("m(?:\\.say\\(|\\[)'([A-Za-z0-9.-]+)'[\\],)]");
    private static final Set<String> SHOWN =
            Set.of("title", "alt", "placeholder", "label", "header", "itemLabel", "summary");
    private static final Messages MESSAGES = Messages.load();

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holds_no_literal_text(Path page) throws Exception {
        assertThat(elements(page).flatMap(PagesTest::texts).filter(PagesTest::hasLetters))
                .as("texts that have no message key")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holds_no_style_script_or_unescaped_text(Path page) throws Exception {
        assertThat(elements(page).flatMap(PagesTest::attributes).filter(PagesTest::isForbidden))
                .as("style and script belong into files, text is always escaped")
                .isEmpty();
        assertThat(elements(page).map(Element::getTagName)).doesNotContain("style", "h:commandButton", "h:commandLink");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void names_only_messages_that_exist(Path page) throws IOException {
        List<String> missing = KEY.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith(".") && !MESSAGES.has(key))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isForbidden(String attribute) {
        return attribute.startsWith("style=")
                || attribute.equals("escape=false")
                || Pattern.matches("on[a-z]+=.*", attribute)
                || attribute.startsWith("href=javascript:");
    }

    private static Stream<String> texts(Element element) {
        var texts = new ArrayList<String>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && !element.getTagName().equals("script")) {
                texts.add(child.getTextContent());
            }
        }
        attributes(element)
                .filter(attribute -> SHOWN.contains(attribute.substring(0, attribute.indexOf('='))))
                .forEach(attribute -> texts.add(attribute.substring(attribute.indexOf('=') + 1)));
        return texts.stream();
    }

    private static boolean hasLetters(String text) {
        Matcher bare =
                Pattern.compile("\\p{L}{2,}").matcher(EXPRESSION.matcher(text).replaceAll(""));
        return bare.find();
    }

    private static Stream<String> attributes(Element element) {
        var all = element.getAttributes();
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
                .map(i -> all.item(i).getNodeName() + "=" + all.item(i).getNodeValue());
    }

    private static Stream<Element> elements(Path page) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var nodes = factory.newDocumentBuilder().parse(page.toFile()).getElementsByTagName("*");
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }
}
