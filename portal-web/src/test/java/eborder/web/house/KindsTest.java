package eborder.web.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import eborder.shared.Contract;
import eborder.shared.Relay;
import eborder.shared.Store;
import eborder.shared.UseCase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The four kinds of class and what each may touch (house.md 4). */
@AnalyzeClasses(packages = "eborder", importOptions = ImportOption.DoNotIncludeTests.class)
class KindsTest {
    private static final DescribedPredicate<JavaClass> CONTRACTS =
            describe("contracts", type -> type.isAnnotatedWith(Contract.class));
    private static final DescribedPredicate<JavaClass> FULFIL_A_CONTRACT = describe(
            "fulfil a contract", type -> type.getAllRawInterfaces().stream().anyMatch(CONTRACTS));
    private static final DescribedPredicate<JavaClass> ENTITIES_OR_STORES = describe(
            "entities or stores", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Store.class));

    @ArchTest
    static final ArchRule transactions_begin_at_use_cases_only = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("@UseCase, @Store and @Relay say it, and nobody else");

    @ArchTest
    static final ArchRule no_method_has_its_own_transaction =
            noMethods().should().beAnnotatedWith(Transactional.class).because("a transaction is a use case, whole");

    @ArchTest
    static final ArchRule only_stores_touch_the_entity_manager = noClasses()
            .that()
            .areNotAnnotatedWith(Store.class)
            .and()
            .doNotHaveFullyQualifiedName("eborder.shared.Resources")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(EntityManager.class.getName())
            .because("queries stand in one place per aggregate; Resources only produces it");

    @ArchTest
    static final ArchRule a_use_case_calls_no_other_use_case_relay_or_contract = noClasses()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should()
            .dependOnClassesThat(describe(
                    "use cases other than itself, relays or contracts",
                    type -> type.isAnnotatedWith(UseCase.class)
                            || type.isAnnotatedWith(Relay.class)
                            || type.isAnnotatedWith(Contract.class)))
            .because("what is remote or slow never happens inside a transaction (house.md 5.9)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_relays_use_contracts = classes()
            .that(CONTRACTS)
            .should()
            .onlyHaveDependentClassesThat(describe(
                    "are relays or fulfil a contract",
                    type -> type.isAnnotatedWith(Relay.class) || FULFIL_A_CONTRACT.test(type) || CONTRACTS.test(type)))
            .because("relays stand outside any transaction");

    @ArchTest
    static final ArchRule relays_use_no_stores = noClasses()
            .that()
            .areAnnotatedWith(Relay.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Store.class)
            .because("a relay speaks to use cases and contracts")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_never_see_entities_or_stores = noClasses()
            .that()
            .resideInAPackage("eborder.web..")
            .should()
            .dependOnClassesThat(ENTITIES_OR_STORES)
            .because("pages show records made by queries (house.md 5.7)");

    @ArchTest
    static final ArchRule entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an aggregate changes by the verbs of the field")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_are_born_complete = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(describe(
                    "aren't woven",
                    (JavaConstructor constructor) -> constructor.getRawParameterTypes().stream()
                            .noneMatch(assignableTo("org.eclipse.persistence.internal.descriptors.PersistenceObject"))))
            .should()
            .notBePublic()
            .because("a factory named for the deed makes them")
            .allowEmptyShould(true);
}
