package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;

class OfficerPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** Whoever adds a page for everybody says so here; one for officers says what it needs in {@link OfficerPages}. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "/complain",
            "/complain/check",
            "/complain/contact",
            "/complain/done",
            "/complain/leave",
            "/complain/what",
            "/complain/where",
            "/complain/whom",
            "/index",
            "/problem",
            "/signin",
            "/signin-code",
            "/track");

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
