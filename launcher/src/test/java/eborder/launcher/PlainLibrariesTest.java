package eborder.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLibrariesTest {
    private static final String SETTINGS = "<payara-web-app><class-loader delegate=\"false\"/></payara-web-app>";

    @TempDir
    private Path folder;

    @Test
    void lie_beside_the_portal_and_are_named() throws IOException {
        var portal = portal("portal", SETTINGS);
        var beans = library(portal, "beans.jar", "META-INF/beans.xml");
        library(portal, "crypto.jar", "org/crypto/Cipher.class");
        library(portal, "text.jar", "META-INF/services/java.text.Format");
        var beside = folder.resolve("portal-libraries");

        PlainLibraries.layBeside(portal, beside);

        assertThat(PlainLibraries.in(portal.resolve("WEB-INF/lib"))).containsExactly(beans);
        var moved = PlainLibraries.in(beside);
        assertThat(moved).containsExactly(beside.resolve("crypto.jar"), beside.resolve("text.jar"));
        assertThat(portal.resolve("WEB-INF/payara-web.xml"))
                .hasContent("<payara-web-app><class-loader delegate=\"false\" extra-class-path=\"" + moved.get(0) + ":"
                        + moved.get(1) + "\"/></payara-web-app>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/beans.xml",
                "META-INF/persistence.xml",
                "META-INF/web-fragment.xml",
                "META-INF/faces-config.xml",
                "META-INF/lists.taglib.xml",
                "META-INF/resources/style.css",
                "META-INF/services/jakarta.servlet.ServletContainerInitializer",
                "META-INF/services/jakarta.enterprise.inject.spi.Extension"
            })
    void are_none_in_which_the_server_finds_something(String entry) throws IOException {
        var portal = portal("portal", SETTINGS);
        var library = library(portal, "one.jar", entry);

        PlainLibraries.layBeside(portal, folder.resolve("portal-libraries"));

        assertThat(library).exists();
        assertThat(portal.resolve("WEB-INF/payara-web.xml")).hasContent(SETTINGS);
    }

    @Test
    void stay_where_the_folder_cant_stand_in_a_class_path() throws IOException {
        var portal = portal("at:gate/portal", SETTINGS);
        var library = library(portal, "crypto.jar", "org/crypto/Cipher.class");

        PlainLibraries.layBeside(portal, folder.resolve("at:gate/portal-libraries"));

        assertThat(library).exists();
        assertThat(portal.resolve("WEB-INF/payara-web.xml")).hasContent(SETTINGS);
    }

    @Test
    void are_not_lost_in_silence() throws IOException {
        var portal = portal("portal", "<payara-web-app/>");
        library(portal, "crypto.jar", "org/crypto/Cipher.class");

        assertThatThrownBy(() -> PlainLibraries.layBeside(portal, folder.resolve("portal-libraries")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("payara-web.xml");
    }

    private Path portal(String name, String settings) throws IOException {
        var portal = folder.resolve(name);
        Files.createDirectories(portal.resolve("WEB-INF/lib"));
        Files.writeString(portal.resolve("WEB-INF/payara-web.xml"), settings);
        return portal;
    }

    private static Path library(Path portal, String name, String entry) throws IOException {
        var library = portal.resolve("WEB-INF/lib").resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(library))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return library;
    }
}
