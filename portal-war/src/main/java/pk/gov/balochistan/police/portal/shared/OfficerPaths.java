package pk.gov.balochistan.police.portal.shared;

import java.util.List;

/** The folders of the portal that ask for a sign-in. The same list stands in web.xml as a security constraint; a test compares them. */
public final class OfficerPaths {
    /** Each with the slash at its end. */
    public static final List<String> FOLDERS = List.of(
            "/account/",
            "/admin/",
            "/complaint/",
            "/counter/",
            "/criminalrecord/",
            "/hotlist/",
            "/officer/",
            "/policy/",
            "/station/");

    /** What an open list calls by itself, which is no sign that anybody is there. */
    public static final String CASE_NEWS = "/complaint/news";

    /**
     * What a script's call is answered whose sign-in is over or whose page belongs to another one: nothing of the page is
     * changed, so that what was typed stays, and officer.js says what to do. As a callback parameter of PrimeFaces, which after
     * any other answer leaves the pressed button disabled.
     */
    public static final String EXPIRED_CALL = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
            + "<extension ln=\"primefaces\" type=\"args\">{\"expired\":true}</extension></partial-response>";

    private OfficerPaths() {}

    /** Whether an address within the portal, without the query, asks for a sign-in. */
    public static boolean holds(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith);
    }
}
