package eborder.web.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Which room may know which (house.md 1 and 2). */
@AnalyzeClasses(packages = "eborder", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    /** Left to right; a room may know the rooms to its left. */
    private static final List<String> ROOMS = List.of(
            "form",
            "i18n",
            "shared",
            "audit",
            "exchange",
            "party",
            "procedure",
            "portcall",
            "paper",
            "dossier",
            "screening",
            "filing",
            "permit",
            "review",
            "gate",
            "report",
            "demo",
            "command");

    private static final List<String> OUTSIDE = List.of("signature", "printing", "verifier", "singlewindow", "web");

    /** The verifier reads in another process, where no CDI finds anything for it. */
    private static final List<String> SEEN_BY_THE_VERIFIER = List.of("signature", "printing");

    private static final String[] LIBRARIES_OF_THE_OUTSIDE = {
        "jakarta.faces..",
        "jakarta.servlet..",
        "jakarta.ws.rs..",
        "jakarta.security.enterprise..",
        "org.primefaces..",
        "org.apache.pdfbox..",
        "eu.europa.esig..",
        "org.bouncycastle..",
        "com.google.zxing..",
        "boofcv..",
        "org.dhatim.."
    };

    @ArchTest
    static final ArchRule a_room_knows_only_the_rooms_to_its_left =
            classes().should(lookLeft()).because("the journey of a dossier has one direction (house.md 2)");

    @ArchTest
    static final ArchRule there_are_no_cycles = slices().matching("eborder.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that can't be understood alone isn't a room");

    @ArchTest
    static final ArchRule there_are_no_cycles_between_pages = slices().matching("eborder.web.(*)..")
            .should()
            .beFreeOfCycles()
            .because("access, face and failure serve the pages, not the other way round");

    @ArchTest
    static final ArchRule the_engine_knows_no_web_pdf_or_crypto_library = noClasses()
            .that(ofTheEngine())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LIBRARIES_OF_THE_OUTSIDE)
            .because("what the engine asks of the outside is a contract in its own words");

    @ArchTest
    static final ArchRule the_portal_names_no_outer_module = noClasses()
            .that()
            .resideInAPackage("eborder.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "eborder.signature..", "eborder.printing..", "eborder.verifier..", "eborder.singlewindow..")
            .because("CDI finds them by their contracts; code can't name them");

    private static DescribedPredicate<JavaClass> ofTheEngine() {
        return DescribedPredicate.describe("of the engine", type -> ROOMS.contains(room(type)));
    }

    private static ArchCondition<JavaClass> lookLeft() {
        return new ArchCondition<>("know only the rooms to their left") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = room(type);
                if (!ROOMS.contains(room) && !OUTSIDE.contains(room)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in a room that isn't on the map"));
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !mayKnow(room, room(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean mayKnow(String room, String other) {
        if (other.isEmpty() || room.equals(other)) {
            return true;
        }
        if (OUTSIDE.contains(room)) {
            return ROOMS.contains(other) || (room.equals("verifier") && SEEN_BY_THE_VERIFIER.contains(other));
        }
        return ROOMS.indexOf(other) >= 0 && ROOMS.indexOf(other) < ROOMS.indexOf(room);
    }

    /** The second part of the package's name; empty for what isn't ours. */
    private static String room(JavaClass type) {
        String[] parts = type.getBaseComponentType().getPackageName().split("\\.", -1);
        return parts.length > 1 && parts[0].equals("eborder") ? parts[1] : "";
    }
}
