package pk.gov.balochistan.police.sms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** Who may ask whom in the gateway: Gateway, then the workers, then transport and queries, which do not know each other. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "pk.gov.balochistan.police.sms";

    @ArchTest
    static void thereIsNoCircle(JavaClasses all) {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(all);
    }

    @ArchTest
    static void onlyTheTransportKnowsTheSmppLibrary(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".transport")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsmpp..")
                .check(all);
    }

    @ArchTest
    static void transportAndQueriesDoNotKnowEachOtherNorTheWorkers(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".transport")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".query", ROOT + ".worker", ROOT + ".standin", ROOT)
                .check(all);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".query")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".transport", ROOT + ".worker", ROOT + ".standin", ROOT)
                .check(all);
    }

    @ArchTest
    static void theCodingOfTextKnowsNobody(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".coding")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".transport", ROOT + ".query", ROOT + ".worker", ROOT + ".standin", ROOT, "org.jsmpp..")
                .check(all);
    }

    @ArchTest
    static void nobodyHereAsksADesk(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Desk")
                .check(all);
    }

    @ArchTest
    static void theGatewayDoesNotKnowTheStandIn(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".standin")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".standin")
                .check(all);
    }

    @ArchTest
    static void namesAreOfPoliceWork(JavaClasses all) {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Dao|Dto|Util|Utils|Helper|Manager)")
                .check(all);
    }
}
