package pk.gov.balochistan.police.portal;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The rules of docs on who may import whom, for the portal: pages ask desks, and no page knows another. */
@AnalyzeClasses(packages = "pk.gov.balochistan.police.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String SHARED = "pk.gov.balochistan.police.portal.shared..";
    private static final int MOST_COLLABORATORS = 5;

    @ArchTest
    static final ArchRule capabilitiesDoNotKnowEachOther = slices().matching("pk.gov.balochistan.police.portal.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage(SHARED));

    @ArchTest
    static final ArchRule theFrameKnowsNoCapability = noClasses()
            .that()
            .resideInAPackage(SHARED)
            .should()
            .dependOnClassesThat(resideInAPackage("pk.gov.balochistan.police.portal..")
                    .and(DescribedPredicate.not(resideInAPackage(SHARED))));

    @ArchTest
    static final ArchRule nobodyTouchesTheDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule nobodyAsksARegister = noClasses().should().dependOnClassesThat(aRegister());

    @ArchTest
    static final ArchRule namesSayWhatTheyAre =
            noClasses().should().haveNameMatching(".*(Impl|Dao|Dto|Util|Utils|Helper|Manager)$");

    @ArchTest
    static final ArchRule aPageAsksFew = classes()
            .should(be(new DescribedPredicate<JavaClass>("of at most 5 collaborators") {
                @Override
                public boolean test(JavaClass page) {
                    return collaborators(page) <= MOST_COLLABORATORS;
                }
            }));

    private static DescribedPredicate<JavaClass> aRegister() {
        return new DescribedPredicate<>("a register (a class of the core, but a desk, that holds an EntityManager)") {
            @Override
            public boolean test(JavaClass candidate) {
                return candidate.getPackageName().startsWith("pk.gov.balochistan.police.")
                        && !candidate.getSimpleName().endsWith("Desk")
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
