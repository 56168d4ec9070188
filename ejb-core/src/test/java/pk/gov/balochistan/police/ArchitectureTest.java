package pk.gov.balochistan.police;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.printtaking.PrintImage;

/** The rules of the house that class files can show: who may import whom, where the gate stands, what an entity is. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "pk.gov.balochistan.police";

    private static final Set<String> GROUND = Set.of();
    private static final Set<String> IDENTITY =
            Set.of("organisation", "audit", "notice", "messaging", "credential", "throttle", "draft", "lease");
    private static final Set<String> COMPLAINT = and(IDENTITY, "identity", "hr", "attachment", "law");
    private static final Set<String> RECORD = and(
            COMPLAINT,
            "grievance",
            "closing",
            "complaint",
            "reception",
            "intake",
            "tracking",
            "station",
            "policy",
            "personname",
            "viewing",
            "housekeeping",
            "fingerprint");
    private static final Set<String> WORKLIST =
            Set.of("audit", "organisation", "grievance", "closing", "complaint", "casework");
    private static final Set<String> CASEWORK = and(COMPLAINT, "grievance", "closing", "complaint", "casework");

    /** What each package may import beside {@code shared} and {@code identifier}; a new package is entered here first. */
    private static final Map<String, Set<String>> FLOORS = Map.ofEntries(
            Map.entry("shared", GROUND),
            Map.entry("identifier", GROUND),
            Map.entry("db", GROUND), // The scripts' own jar, which only tests and programs load.
            Map.entry("persistence", GROUND),
            Map.entry("audit", GROUND),
            Map.entry("organisation", GROUND),
            Map.entry("law", GROUND),
            Map.entry("fingerprint", GROUND),
            Map.entry("ansinist", Set.of("imaging")),
            Map.entry("inventedface", Set.of("imaging")),
            Map.entry("inventedprint", Set.of("fingerprint")),
            Map.entry("printindex", Set.of("fingerprint")),
            Map.entry("printcluster", Set.of("fingerprint", "lease", "printindex")),
            Map.entry("personname", GROUND),
            Map.entry("lease", GROUND),
            Map.entry("housekeeping", Set.of("audit", "lease")),
            Map.entry("throttle", Set.of("housekeeping")),
            Map.entry("credential", GROUND),
            Map.entry("draft", Set.of("housekeeping")),
            Map.entry("imaging", GROUND),
            Map.entry("apart", GROUND),
            Map.entry("attachment", Set.of("audit", "apart", "imaging")),
            Map.entry("policy", Set.of("audit")),
            Map.entry("notice", GROUND),
            Map.entry("messaging", Set.of("audit", "lease", "notice")),
            Map.entry("digest", Set.of("notice", "messaging", "housekeeping")),
            Map.entry("ussd", Set.of("messaging", "housekeeping")),
            Map.entry("smslink", Set.of("audit", "messaging")),
            Map.entry("trail", Set.of("audit", "lease")),
            Map.entry("identity", IDENTITY),
            Map.entry("signin", and(IDENTITY, "identity")),
            Map.entry("administration", and(IDENTITY, "identity", "housekeeping")),
            Map.entry("viewing", and(IDENTITY, "identity", "personname")),
            Map.entry("grievance", Set.of("audit", "policy")),
            Map.entry("closing", GROUND),
            Map.entry("complaint", and(COMPLAINT, "grievance", "closing", "policy")),
            Map.entry("casework", and(COMPLAINT, "grievance", "closing", "complaint")),
            Map.entry("linking", CASEWORK),
            Map.entry("transfer", and(CASEWORK, "escalation")),
            Map.entry("hearing", CASEWORK),
            Map.entry("referral", CASEWORK),
            Map.entry("enquiryreport", and(CASEWORK, "escalation")),
            Map.entry("reception", and(COMPLAINT, "grievance", "complaint")),
            Map.entry("duress", CASEWORK),
            Map.entry("intake", and(COMPLAINT, "grievance", "complaint", "reception", "duress")),
            Map.entry("sheet", Set.of("organisation")),
            Map.entry("importing", and(COMPLAINT, "sheet", "grievance", "complaint", "reception", "intake")),
            Map.entry("recordimport", and(RECORD, "sheet", "criminalrecord")),
            Map.entry("tracking", and(COMPLAINT, "grievance", "closing", "complaint", "intake", "firrequest")),
            Map.entry(
                    "confirmation",
                    and(COMPLAINT, "grievance", "closing", "complaint", "casework", "tracking", "duress")),
            Map.entry("finding", and(COMPLAINT, "grievance", "closing", "complaint", "casework", "tracking")),
            Map.entry("correspondence", and(CASEWORK, "tracking")),
            Map.entry("escalation", and(COMPLAINT, "grievance", "complaint", "persistence")),
            Map.entry("firrequest", and(COMPLAINT, "complaint", "escalation")),
            Map.entry("fir", and(COMPLAINT, "housekeeping", "viewing", "firrequest", "stationdiary")),
            Map.entry("casenews", and(COMPLAINT, "lease", "complaint")),
            Map.entry("rulebook", and(CASEWORK, "escalation")),
            Map.entry("worklist", WORKLIST),
            Map.entry(
                    "publicfigures", Set.of("audit", "lease", "housekeeping", "organisation", "closing", "complaint")),
            Map.entry("supervision", and(WORKLIST, "worklist")),
            Map.entry("firlist", and(WORKLIST, "worklist", "supervision", "firrequest")),
            Map.entry("lawfultaking", Set.of("law")),
            Map.entry("recordkey", Set.of("housekeeping")),
            Map.entry("keeping", Set.of("audit")),
            Map.entry("printtaking", Set.of("apart", "audit", "fingerprint", "imaging", "lawfultaking", "recordkey")),
            Map.entry("phototaking", Set.of("apart", "audit", "imaging", "lawfultaking", "recordkey")),
            Map.entry("prison", Set.of("audit", "law")),
            Map.entry("description", Set.of("audit", "organisation")),
            Map.entry("grading", GROUND),
            Map.entry("association", and(RECORD, "criminalrecord", "grading")),
            Map.entry("gang", and(RECORD, "criminalrecord", "grading", "association")),
            Map.entry("linkchart", and(RECORD, "criminalrecord", "grading", "association", "gang")),
            Map.entry(
                    "criminalrecord",
                    and(RECORD, "lawfultaking", "printtaking", "phototaking", "description", "prison")),
            Map.entry("profile", and(RECORD, "criminalrecord", "description", "lawfultaking", "phototaking")),
            Map.entry(
                    "handpicture",
                    and(RECORD, "apart", "imaging", "criminalrecord", "lawfultaking", "printtaking", "recordkey")),
            Map.entry(
                    "destruction",
                    and(
                            RECORD,
                            "criminalrecord",
                            "keeping",
                            "lawfultaking",
                            "printtaking",
                            "handpicture",
                            "phototaking")),
            Map.entry("retention", and(RECORD, "criminalrecord", "keeping")),
            Map.entry(
                    "expunging",
                    and(
                            RECORD,
                            "criminalrecord",
                            "keeping",
                            "retention",
                            "recordkey",
                            "destruction",
                            "handpicture",
                            "printtaking",
                            "phototaking")),
            Map.entry("correction", and(RECORD, "criminalrecord", "description", "merging")),
            Map.entry("printexchange", and(RECORD, "ansinist", "criminalrecord", "lawfultaking", "printtaking")),
            Map.entry("recall", and(RECORD, "criminalrecord", "printtaking", "printexchange")),
            Map.entry("offenderregister", and(RECORD, "criminalrecord", "recall")),
            Map.entry("latent", Set.of("audit", "fingerprint", "printtaking")),
            Map.entry("askedfinger", Set.of("audit", "fingerprint", "printtaking")),
            Map.entry(
                    "examination",
                    and(RECORD, "criminalrecord", "lawfultaking", "printtaking", "latent", "askedfinger")),
            Map.entry(
                    "doubt",
                    and(RECORD, "criminalrecord", "lawfultaking", "printtaking", "examination", "destruction")),
            Map.entry(
                    "identification",
                    and(
                            RECORD,
                            "criminalrecord",
                            "lawfultaking",
                            "printtaking",
                            "printindex",
                            "printcluster",
                            "printexchange",
                            "latent",
                            "askedfinger",
                            "examination")),
            Map.entry(
                    "printimport",
                    and(
                            RECORD,
                            "criminalrecord",
                            "lawfultaking",
                            "printtaking",
                            "phototaking",
                            "examination",
                            "identification")),
            Map.entry(
                    "printfolder",
                    and(
                            RECORD,
                            "lease",
                            "sheet",
                            "criminalrecord",
                            "recordimport",
                            "lawfultaking",
                            "printtaking",
                            "phototaking",
                            "handpicture",
                            "printexchange",
                            "identification",
                            "printimport")),
            Map.entry(
                    "latentsearch",
                    and(
                            RECORD,
                            "lawfultaking",
                            "printtaking",
                            "printindex",
                            "latent",
                            "examination",
                            "identification")),
            Map.entry(
                    "photoarray",
                    and(RECORD, "imaging", "criminalrecord", "description", "lawfultaking", "phototaking")),
            Map.entry("arrayshowing", and(RECORD, "criminalrecord", "photoarray")),
            Map.entry("merging", and(RECORD, "criminalrecord", "examination", "prison")),
            Map.entry("prisonrecord", and(RECORD, "sheet", "criminalrecord", "recordimport", "prison")),
            Map.entry("recordsearch", and(RECORD, "criminalrecord", "description")),
            Map.entry("hotlist", RECORD),
            Map.entry("stationdiary", Set.of("audit", "organisation")),
            Map.entry(
                    "picket",
                    and(
                            RECORD,
                            "criminalrecord",
                            "hotlist",
                            "lawfultaking",
                            "printtaking",
                            "askedfinger",
                            "examination",
                            "identification")),
            Map.entry("enquiry", and(RECORD, "criminalrecord", "picket")),
            Map.entry(
                    "accuracy",
                    Set.of(
                            "criminalrecord",
                            "description",
                            "examination",
                            "fingerprint",
                            "latent",
                            "lawfultaking",
                            "printtaking")),
            Map.entry(
                    "operations",
                    and(
                            IDENTITY,
                            "identity",
                            "trail",
                            "administration",
                            "persistence",
                            "demo",
                            "accuracy",
                            "imaging",
                            "inventedprint",
                            "printfolder")),
            Map.entry(
                    "demo",
                    and(
                            RECORD,
                            "casework",
                            "confirmation",
                            "correspondence",
                            "finding",
                            "criminalrecord",
                            "fir",
                            "stationdiary",
                            "lawfultaking",
                            "printexchange",
                            "printtaking",
                            "handpicture",
                            "recall",
                            "offenderregister",
                            "phototaking",
                            "photoarray",
                            "arrayshowing",
                            "inventedface",
                            "examination",
                            "latent",
                            "latentsearch",
                            "identification",
                            "destruction",
                            "keeping",
                            "recordkey",
                            "retention",
                            "expunging",
                            "correction",
                            "merging",
                            "grading",
                            "association",
                            "gang",
                            "prison",
                            "prisonrecord",
                            "publicfigures",
                            "printimport",
                            "inventedprint",
                            "recordsearch",
                            "description",
                            "profile",
                            "hotlist",
                            "picket",
                            "enquiry",
                            "enquiryreport",
                            "escalation",
                            "firrequest",
                            "rulebook",
                            "trail",
                            "administration",
                            "transfer",
                            "duress")));

    /** Pictures that somebody sent are unpacked by a program of their own; the demo's are ours. */
    @ArchTest
    static void whatWasSentIsReadApart(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".demo..", ROOT + ".phototaking", ROOT + ".printtaking")
                .should()
                .callMethod(PhotoImage.class, "read", byte[].class)
                .orShould()
                .callMethod(PrintImage.class, "read", byte[].class, Integer.class)
                .orShould()
                .callMethod(PrintImage.class, "photograph", byte[].class)
                .check(all);
    }

    @ArchTest
    static void eachPackageImportsOnlyTheFloorsBelow(JavaClasses all) {
        classes().should(keepToTheFloors()).check(all);
    }

    @ArchTest
    static void thereIsNoCircle(JavaClasses all) {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(all);
    }

    @ArchTest
    static void nothingKnowsFacesOrPages(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.servlet..")
                .check(all);
    }

    /** Templates and scores of another version, or of another matcher, are then the matter of one package. */
    @ArchTest
    static void onlyFingerprintKnowsTheMatcher(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".fingerprint")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.machinezoo..")
                .check(all);
    }

    @ArchTest
    static void onlyDesksAndOwnTransactionAreStateless(JavaClasses all) {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .haveNameMatching(".*\\.(\\w+Desk|OwnTransaction)")
                .check(all);
    }

    @ArchTest
    static void theGateStandsBeforeEveryPublicMethodOfADesk(JavaClasses all) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Desk")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(Permit.class)
                .check(all);
    }

    /** A row of the trail that names neither its case nor what a list showed would answer no auditor's question. */
    @ArchTest
    static void whatIsReadIsNamedInItsRow(JavaClasses all) {
        methods()
                .that()
                .areAnnotatedWith(Permit.class)
                .should(new NameWhatTheyShow())
                .check(all);
    }

    @ArchTest
    static void entitiesHaveVerbsAndNoSetters(JavaClasses all) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(all);
    }

    @ArchTest
    static void entitiesAskNoEntityManager(JavaClasses all) {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(all);
    }

    @ArchTest
    static void namesArePoliceWords(JavaClasses all) {
        noClasses()
                .should()
                .haveNameMatching(".*\\.\\w+(Impl|Dao|Dto|DAO|DTO|Utils?|Helper|Manager|Bean|Service)")
                .check(all);
    }

    @ArchTest
    static void everyMappedClassIsInTheOneList(JavaClasses all) throws IOException {
        Set<String> mapped = all.stream()
                .filter(c -> c.isAnnotatedWith(Entity.class)
                        || c.isAnnotatedWith(Embeddable.class)
                        || c.isAnnotatedWith(Converter.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(mapped, listed());
    }

    /** In the list, {@code auto-apply} must be said again: what stands in XML is not read from the annotation. */
    @ArchTest
    static void everyConverterOfTheListApplies(JavaClasses all) throws IOException {
        assertEquals(
                0,
                Pattern.compile("<converter (?![^>]*auto-apply=\"true\")")
                        .matcher(list())
                        .results()
                        .count());
    }

    private static Set<String> listed() throws IOException {
        Matcher entry = Pattern.compile("<(?:entity|embeddable|converter) class=\"([^\"]+)\"")
                .matcher(list());
        Set<String> listed = new TreeSet<>();
        while (entry.find()) {
            listed.add(entry.group(1));
        }
        return listed;
    }

    private static String list() throws IOException {
        try (InputStream in = ArchitectureTest.class.getResourceAsStream("/META-INF/police-entities.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ArchCondition<JavaClass> keepToTheFloors() {
        return new ArchCondition<>("import only the floors below") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String from = capability(item);
                Set<String> allowed = FLOORS.get(from);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(item, "package " + from + " stands on no floor"));
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT + "."))
                        .filter(d -> !mayImport(from, allowed, capability(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    private static boolean mayImport(String from, Set<String> allowed, String to) {
        boolean isGround = to.equals("shared") || to.equals("identifier") && !from.equals("shared");
        return to.equals(from) || isGround || allowed.contains(to);
    }

    private static String capability(JavaClass item) {
        return item.getPackageName().substring(ROOT.length() + 1).replaceFirst("\\..*", "");
    }

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
