package eborder.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eborder.party.Role;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The access table knows every page and servlet there is (reliability.md T01, T03). The API's table is AccessTest beside it. */
class AccessMatrixTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    static Stream<String> views() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files
                    .filter(path -> path.toString().endsWith(".xhtml"))
                    .map(path -> "/" + WEBAPP.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("/WEB-INF/"))
                    .toList()
                    .stream();
        }
    }

    static Stream<String> servlets() {
        return ours().filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> Arrays.stream(
                        type.reflect().getAnnotation(WebServlet.class).value()))
                .filter(path -> !path.equals("/failure"));
    }

    @ParameterizedTest
    @MethodSource({"views", "servlets"})
    void knows_every_view_and_servlet(String path) {
        assertThat(Access.row(path)).as("row of the access table for %s", path).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "/filing/port-calls.xhtml, FILER, true",
        "/filing/port-calls.xhtml, PROC_OFFICER, false",
        "/review/inbox.xhtml, PROC_OFFICER, true",
        "/review/inbox.xhtml, FILER, false",
        "/review/inbox.xhtml, GATE_OFFICER, false",
        "/permit/approval.xhtml, COMMANDER, true",
        "/permit/approval.xhtml, PROC_OFFICER, false",
        "/permit/register.xhtml, PROC_OFFICER, true",
        "/permit/register.xhtml, GATE_OFFICER, false",
        "/gate/, GATE_OFFICER, true",
        "/gate/, FILER, false",
        "/admin/accounts.xhtml, SYS_ADMIN, true",
        "/admin/accounts.xhtml, COMMANDER, false",
        "/home.xhtml, GATE_OFFICER, true"
    })
    void admits_by_role(String path, Role role, boolean admitted) {
        assertThat(Access.row(path).orElseThrow().admits(Set.of(role))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"/metrics", "/openapi/", "/WEB-INF/web.xml", "/filing", "/loginx.xhtml", "/resources/eborder/face.js"})
    void knows_nothing_that_is_not_listed(String path) {
        assertThat(Access.row(path)).isEmpty();
    }

    private static Stream<JavaClass> ours() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("eborder").stream();
    }
}
