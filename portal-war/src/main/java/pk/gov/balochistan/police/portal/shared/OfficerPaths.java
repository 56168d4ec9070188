package pk.gov.balochistan.police.portal.shared;

import java.util.List;

/** The folders of the portal that ask for a sign-in. The same list stands in web.xml as a security constraint; a test compares them. */
public final class OfficerPaths {
    /** Each with the slash at its end. */
    public static final List<String> FOLDERS =
            List.of("/account/", "/admin/", "/complaint/", "/counter/", "/criminalrecord/", "/officer/");

    /** What an open list calls by itself, which is no sign that anybody is there. */
    public static final String CASE_NEWS = "/complaint/news";

    private OfficerPaths() {}

    /** Whether an address within the portal, without the query, asks for a sign-in. */
    public static boolean holds(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith);
    }
}
