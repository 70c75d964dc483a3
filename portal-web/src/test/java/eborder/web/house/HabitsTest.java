package eborder.web.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import eborder.shared.Contract;
import eborder.shared.Problem;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The habits that keep the house in order (house.md 4 to 7). */
@AnalyzeClasses(packages = "eborder", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {
    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Bean", "Data", "Info", "Abstract", "Base");
    /** What is started from a terminal, outside the server. */
    private static final String[] COMMANDS = {
        "eborder.command..",
        "eborder.singlewindow.simulator..",
        "eborder.verifier.reading..",
        "eborder.verifier.command..",
        "eborder.signature.authority.."
    };

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("eborder.shared.TheClock")
            .and()
            .resideOutsideOfPackages(COMMANDS)
            .should()
            .callMethodWhere(describe("asks the machine for the time", HabitsTest::asksTheMachine))
            .because("there is one clock, and a test can set it; commands have none");

    @ArchTest
    static final ArchRule there_is_one_exception = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .be(Problem.class)
            .orShould()
            .haveFullyQualifiedName("eborder.form.FaultyFile")
            .because(
                    "a broken precondition is a Problem with a code, a faulty file stops the start, the rest is an incident");

    @ArchTest
    static final ArchRule there_are_no_lonely_interfaces = classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(have(describe(
                    "more than one implementation, or are sealed, contracts or functional", HabitsTest::hasAReason)))
            .because("what has one implementation is a class (house.md 5.11)");

    @ArchTest
    static final ArchRule names_say_what = classes()
            .should(have(describe("no empty word in their name", HabitsTest::saysWhat)))
            .because("a synonym or an empty word hides the idea (house.md 6)");

    @ArchTest
    static final ArchRule methods_say_what = methods()
            .that(describe("aren't named by a library", HabitsTest::isNamedByUs))
            .should()
            .haveNameNotMatching("process|handle|doIt|execute")
            .because("a verb of the field says more (house.md 6)");

    @ArchTest
    static final ArchRule nobody_writes_to_standard_streams = noClasses()
            .that()
            .resideOutsideOfPackages(COMMANDS)
            .should(ACCESS_STANDARD_STREAMS)
            .because("the log has levels; only commands talk to a terminal");

    @ArchTest
    static final ArchRule nobody_throws_generic_exceptions =
            noClasses().should(THROW_GENERIC_EXCEPTIONS).because("nobody can catch them for a reason");

    @ArchTest
    static final ArchRule dependencies_come_through_constructors = noFields()
            .that()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("eborder.shared.Resources")
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("eborder.web.server.Databases")
            .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
            .because("a class shows what it needs; what the server gives only into fields is gathered in two classes");

    @ArchTest
    static final ArchRule the_driver_is_named_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackages("eborder.command..", "eborder.demo..")
            .and(describe("are no converters", type -> !type.isAnnotatedWith("jakarta.persistence.Converter")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.postgresql..")
            .because("jsonb needs the driver's own type, commands work without the server; all else goes through JPA");

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean noClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return (CLOCKS.contains(owner) && name.equals("now") && noClock)
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.time.Clock") && name.startsWith("system"));
    }

    private static boolean isNamedByUs(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith("eborder"))
                .flatMap(type -> type.getMethods().stream())
                .noneMatch(inherited -> inherited.getName().equals(method.getName()));
    }

    private static boolean hasAReason(JavaClass type) {
        Class<?> reflected = type.reflect();
        long open = Arrays.stream(reflected.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .count();
        return type.isAnnotatedWith(Contract.class)
                || reflected.isSealed()
                || open == 1
                || type.getAllSubclasses().size() > 1;
    }

    private static boolean saysWhat(JavaClass type) {
        return Arrays.stream(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"))
                .noneMatch(EMPTY_WORDS::contains);
    }
}
