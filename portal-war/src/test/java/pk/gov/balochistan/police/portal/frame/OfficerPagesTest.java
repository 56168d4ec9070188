package pk.gov.balochistan.police.portal.frame;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;

class OfficerPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** Whoever adds a page for everybody says so here; one for officers says what it needs in {@link OfficerPages}. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "/automation",
            "/complain",
            "/complain/check",
            "/complain/contact",
            "/complain/done",
            "/complain/leave",
            "/complain/what",
            "/complain/where",
            "/complain/whom",
            "/figures",
            "/index",
            "/problem",
            "/signin",
            "/signin-code",
            "/summary",
            "/track");

    private static final Set<Role> READERS = EnumSet.of(
            Role.STATION_OFFICER,
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.TRAFFIC_SP,
            Role.DPO,
            Role.RPO,
            Role.ADDITIONAL_IG,
            Role.PROVINCE,
            Role.INSPECTOR_GENERAL,
            Role.KHIDMAT_INCHARGE,
            Role.GENDER_DESK,
            Role.EXTERNAL_BODY);
    private static final Set<Role> SUPERVISORS = EnumSet.of(
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.DPO,
            Role.RPO,
            Role.ADDITIONAL_IG,
            Role.PROVINCE,
            Role.INSPECTOR_GENERAL);
    private static final Set<Role> CALLERS =
            EnumSet.of(Role.DPO, Role.RPO, Role.ADDITIONAL_IG, Role.PROVINCE, Role.INSPECTOR_GENERAL);
    private static final Set<Role> DECIDERS = EnumSet.of(
            Role.SDPO, Role.CITY_SP, Role.DPO, Role.RPO, Role.ADDITIONAL_IG, Role.PROVINCE, Role.INSPECTOR_GENERAL);
    private static final Set<Role> RULERS = EnumSet.of(Role.ADDITIONAL_IG, Role.PROVINCE, Role.INSPECTOR_GENERAL);
    private static final Set<Role> COUNTERS =
            EnumSet.of(Role.FRONT_DESK, Role.SHO, Role.KHIDMAT_INCHARGE, Role.GENDER_DESK);

    private static final Set<Role> CHECKERS = EnumSet.of(
            Role.STATION_OFFICER, Role.SHO, Role.SDPO, Role.CITY_SP, Role.TRAFFIC_SP, Role.DPO, Role.CRO_EXAMINER);

    private static final Set<Role> LISTERS = EnumSet.of(
            Role.STATION_OFFICER,
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.DPO,
            Role.RPO,
            Role.ADDITIONAL_IG,
            Role.PROVINCE,
            Role.INSPECTOR_GENERAL,
            Role.CRO_EXAMINER);

    private static final Set<Role> LADDER = EnumSet.of(
            Role.STATION_OFFICER,
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.DPO,
            Role.RPO,
            Role.ADDITIONAL_IG,
            Role.PROVINCE,
            Role.INSPECTOR_GENERAL);

    private static final Set<Role> DIARY_READERS = EnumSet.of(
            Role.STATION_CLERK,
            Role.STATION_OFFICER,
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.DPO,
            Role.RPO,
            Role.ADDITIONAL_IG,
            Role.PROVINCE,
            Role.INSPECTOR_GENERAL);

    private static final Set<Role> SHOWERS = EnumSet.of(Role.STATION_OFFICER, Role.SHO, Role.SDPO);

    /** What each page is for, said here a second time and by post; a page or a post that is new must be entered here, too. */
    private static final Map<String, Set<Role>> POSTS = Map.ofEntries(
            entry("/complaint/court-sheet", READERS),
            entry("/complaint/import", EnumSet.of(Role.PROVINCE)),
            entry(
                    "/complaint/handover",
                    EnumSet.of(
                            Role.SHO,
                            Role.SDPO,
                            Role.CITY_SP,
                            Role.TRAFFIC_SP,
                            Role.DPO,
                            Role.RPO,
                            Role.ADDITIONAL_IG,
                            Role.PROVINCE,
                            Role.INSPECTOR_GENERAL)),
            entry("/complaint/enquiry-report", READERS),
            entry("/complaint/enquiry-reports", READERS),
            entry("/complaint/incoming", READERS),
            entry("/complaint/list", READERS),
            entry("/complaint/view", READERS),
            entry("/complaint/firs", READERS),
            entry("/complaint/fir-figures", SUPERVISORS),
            entry("/complaint/rule", RULERS),
            entry("/complaint/rules", RULERS),
            entry("/hotlist/entry", LISTERS),
            entry("/hotlist/list", LISTERS),
            entry("/hotlist/new", LISTERS),
            entry("/hotlist/finger", CHECKERS),
            entry("/hotlist/picket", CHECKERS),
            entry("/station/fir", LADDER),
            entry("/station/firs", LADDER),
            entry("/station/new-fir", EnumSet.of(Role.SHO, Role.STATION_OFFICER)),
            entry("/policy/function", RULERS),
            entry("/policy/functions", RULERS),
            entry("/station/diaries", DIARY_READERS),
            entry("/station/diary", DIARY_READERS),
            entry("/complaint/supervision", SUPERVISORS),
            entry("/counter/court", COUNTERS),
            entry("/counter/court-sheet", COUNTERS),
            entry("/complaint/calls", CALLERS),
            entry("/complaint/findings", DECIDERS),
            entry("/counter/answer", COUNTERS),
            entry("/counter/new", COUNTERS),
            entry("/counter/receipt", COUNTERS),
            entry("/account/codes", EnumSet.of(Role.STATION_OFFICER, Role.SHO, Role.SDPO)),
            entry(
                    "/criminalrecord/enquiries",
                    EnumSet.of(Role.DPO, Role.RPO, Role.ADDITIONAL_IG, Role.PROVINCE, Role.INSPECTOR_GENERAL)),
            entry("/criminalrecord/associations", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/chart", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/gang", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/gangs", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/new-gang", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/find", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/enter", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/looks", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/numbers", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/person", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/import", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/same-person", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/view", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/array", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/arrays", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/new-array", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/showing", SHOWERS),
            entry("/criminalrecord/showings", SHOWERS),
            entry("/criminalrecord/comparison", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/comparisons", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/correction", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/corrections", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/destruction", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/destructions", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/expunge", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/expungings", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/offender", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/offenders", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/set-doubt", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/recall", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/recalls", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/lift", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/lifts", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/new-lift", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/photos", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/print-search", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/hand", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/prints", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/print-batches", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/waiting-print", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/waiting-prints", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/prison", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/prison-discrepancies", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/prison-sheet", EnumSet.of(Role.CRO_EXAMINER)),
            entry("/criminalrecord/openings", EnumSet.of(Role.AUDITOR)),
            entry("/admin/lookup", EnumSet.of(Role.AUDITOR)),
            entry("/admin/lookups", EnumSet.of(Role.AUDITOR)),
            entry("/admin/watched", EnumSet.of(Role.AUDITOR)),
            entry("/account/close-persons", EnumSet.allOf(Role.class)),
            entry("/admin/audit", EnumSet.of(Role.AUDITOR)),
            entry("/admin/unlock", EnumSet.of(Role.SHO, Role.SDPO, Role.CITY_SP, Role.DPO)),
            entry("/admin/account", EnumSet.of(Role.ADMINISTRATOR)),
            entry("/admin/accounts", EnumSet.of(Role.ADMINISTRATOR)),
            entry("/admin/new-account", EnumSet.of(Role.ADMINISTRATOR)),
            entry("/admin/orders", EnumSet.of(Role.ADMINISTRATOR)),
            entry("/admin/links", EnumSet.of(Role.ADMINISTRATOR)),
            entry("/admin/messages", EnumSet.of(Role.ADMINISTRATOR)),
            entry("/officer/home", EnumSet.allOf(Role.class)),
            entry("/account/own", EnumSet.allOf(Role.class)));

    @Test
    void everyPageIsForEverybodyOrNeedsAPermission() throws IOException {
        Set<String> open = new TreeSet<>();
        Set<String> nobodys = new TreeSet<>();
        for (String page : pages()) {
            if (OfficerPages.isForEverybody(page)) open.add(page);
            else if (OfficerPages.needed(page).isEmpty()) nobodys.add(page);
        }
        assertEquals(new TreeSet<>(FOR_EVERYBODY), open);
        assertEquals(Set.of(), nobodys, "a page of the officers has its line in OfficerPages");
    }

    /** What needs no sign-in must not need a post, and the other way round. */
    @Test
    void whatNeedsAPermissionNeedsASignIn() throws IOException {
        for (String page : pages()) assertEquals(OfficerPages.isForEverybody(page), !OfficerPaths.holds(page), page);
    }

    @Test
    void noPageOfOfficersIsForACitizen() throws IOException {
        for (String page : pages()) {
            OfficerPages.needed(page)
                    .ifPresent(needed -> assertFalse(needed.name().startsWith("CITIZEN"), page + " " + needed));
        }
    }

    @Test
    void aPageIsTheSameByItsAddressAndByItsView() {
        assertEquals("/counter/new", OfficerPages.page("/counter/new.xhtml"));
        assertEquals("/counter/new", OfficerPages.page("/counter/new"));
        assertEquals(
                Permission.COMPLAINT_LODGE_FOR_CITIZEN,
                OfficerPages.needed("/counter/new").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//counter/new", "/counter//new", "/Counter/new", "/counter/new/", "/new-folder/page"})
    void whatIsNotInTheTableOpensToNobody(String page) {
        assertFalse(OfficerPages.isForEverybody(page));
        assertTrue(OfficerPages.needed(page).isEmpty());
    }

    @Test
    void eachPageOpensToItsPostsAndToNoOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String page : pages()) {
            if (OfficerPages.isForEverybody(page)) continue;
            for (Role role : Role.values()) {
                asked++;
                boolean opens = OfficerPages.needed(page).filter(role::may).isPresent();
                if (opens != POSTS.getOrDefault(page, Set.of()).contains(role))
                    wrong.add(role + " " + page + " " + opens);
            }
        }
        assertEquals(List.of(), wrong, "of " + asked);
        assertEquals(POSTS.size() * Role.values().length, asked);
    }

    /** Every page of the portal, by its address. */
    static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                    .map(OfficerPages::page)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
