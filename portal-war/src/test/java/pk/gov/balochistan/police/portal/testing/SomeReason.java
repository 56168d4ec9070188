package pk.gov.balochistan.police.portal.testing;

/** Why somebody looks at a person, as an officer types it. */
public final class SomeReason {
    /** What is asked for every tenth time. */
    public static final String WHOLE =
            "The SHO of Sariab asks for it in writing, diary 14; the answer goes into the file of the case.";

    private SomeReason() {}

    /** Fills the fields of a form, with the whole justification where it is asked for: who looked before is another test's matter. */
    public static Browser state(Browser browser, String form, String purpose, String caseReference) {
        browser.type("#" + form + "\\:purpose", purpose).type("#" + form + "\\:reference", caseReference);
        if (browser.count("#" + form + "\\:justification") > 0) browser.type("#" + form + "\\:justification", WHOLE);
        return browser;
    }
}
