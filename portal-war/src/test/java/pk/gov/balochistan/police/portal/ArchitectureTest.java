package pk.gov.balochistan.police.portal;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The rules of docs on who may import whom, for the portal: pages ask desks, and no page knows another. As methods: of rules that
 * are fields the test runner neither counts nor tells the failures.
 */
@AnalyzeClasses(packages = "pk.gov.balochistan.police.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String SHARED = "pk.gov.balochistan.police.portal.shared..";
    private static final int MOST_COLLABORATORS = 5;

    @ArchTest
    static void capabilitiesDoNotKnowEachOther(JavaClasses all) {
        slices().matching("pk.gov.balochistan.police.portal.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(SHARED))
                .check(all);
    }

    @ArchTest
    static void theFrameKnowsNoCapability(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage(SHARED)
                .should()
                .dependOnClassesThat(resideInAPackage("pk.gov.balochistan.police.portal..")
                        .and(DescribedPredicate.not(resideInAPackage(SHARED))))
                .check(all);
    }

    @ArchTest
    static void nobodyTouchesTheDatabase(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.eclipse.persistence..")
                .check(all);
    }

    @ArchTest
    static void nobodyAsksARegister(JavaClasses all) {
        noClasses().should().dependOnClassesThat(aRegister()).check(all);
    }

    @ArchTest
    static void namesSayWhatTheyAre(JavaClasses all) {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dao|Dto|Util|Utils|Helper|Manager)$")
                .check(all);
    }

    @ArchTest
    static void aPageAsksFew(JavaClasses all) {
        classes()
                .should(be(new DescribedPredicate<JavaClass>("of at most 5 collaborators") {
                    @Override
                    public boolean test(JavaClass page) {
                        return collaborators(page) <= MOST_COLLABORATORS;
                    }
                }))
                .check(all);
    }

    private static DescribedPredicate<JavaClass> aRegister() {
        return new DescribedPredicate<>(
                "a register (a class of the core that holds an EntityManager, but for desks and what runs by itself)") {
            @Override
            public boolean test(JavaClass candidate) {
                return candidate.getPackageName().startsWith("pk.gov.balochistan.police.")
                        && !candidate.getSimpleName().endsWith("Desk")
                        && !candidate.isAnnotatedWith(ApplicationScoped.class)
                        && candidate.getFields().stream()
                                .map(JavaField::getRawType)
                                .anyMatch(type -> type.isEquivalentTo(EntityManager.class));
            }
        };
    }

    private static long collaborators(JavaClass page) {
        long fields = page.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
        long parameters = page.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .mapToLong(constructor -> constructor.getRawParameterTypes().size())
                .sum();
        return fields + parameters;
    }
}
