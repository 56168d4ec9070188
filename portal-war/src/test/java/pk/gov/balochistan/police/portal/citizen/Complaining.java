package pk.gov.balochistan.police.portal.citizen;

import pk.gov.balochistan.police.portal.testing.Browser;

/** A citizen at the complaint's pages, one call a page. */
final class Complaining {
    static final String STORY = "دو آدمی میری دکان سے موبائل لے گئے۔ Two men took a phone from my shop.";

    private final Browser browser;
    private boolean pictures;
    private String name = "complain";

    Complaining(Browser browser) {
        this.browser = browser;
    }

    /** A complaint that waits only to be sent. */
    static Complaining filled(Browser browser) {
        return new Complaining(browser)
                .about("crime_report_walkin")
                .tell(STORY)
                .at("district-quetta", null)
                .named("Zarmina Baloch", "0300-1234567", "yes");
    }

    /** Looks at every page on the way: picture, axe, width, console. */
    Complaining looking(String name) {
        this.pictures = true;
        this.name = name;
        return this;
    }

    Complaining about(String category) {
        browser.go("/complain");
        look("category");
        browser.click("input[value=" + category + "]");
        return goOn();
    }

    Complaining tell(String story) {
        look("what");
        browser.type("#description", story);
        return goOn();
    }

    Complaining at(String district, String station) {
        browser.click("#district option[value=" + district + "]").send("#showStations");
        if (station != null) browser.click("#station option[value=" + station + "]");
        browser.type("#whereText", "Main bazaar");
        look("where");
        return goOn();
    }

    /** The place is left to the police to find. */
    Complaining somewhere() {
        browser.click("#district option[value=unknown]");
        return goOn();
    }

    /** From the last look back to one field by its Change link, and on to the last look again. */
    Complaining change(String field, String value) {
        browser.send("dd.change a[href$='#" + field + "']").type("#" + field, value);
        return goOn();
    }

    Complaining against(String rung, String belt, String described) {
        browser.click("input[name=rung][value='" + rung + "']");
        if (belt != null) browser.type("#belt", belt);
        if (described != null) browser.type("#described", described);
        look("whom");
        return goOn();
    }

    /** On the page that asks who took part. */
    Complaining withProgram(String function) {
        browser.click("#program option[value=" + function + "]");
        return this;
    }

    Complaining named(String who, String phone, String texts) {
        browser.click("input[name=named][value=yes]");
        browser.type("#name", who).type("#phone", phone);
        browser.click("input[name=texts][value=" + texts + "]");
        look("contact");
        return goOn();
    }

    /** A word that means danger, before the page is sent. */
    Complaining agreeing(String word) {
        browser.type("#duressWord", word);
        return this;
    }

    Complaining anonymous() {
        browser.click("#anonymous");
        look("contact");
        return goOn();
    }

    /** Sends it and gives the tracking number's digits. */
    String send() {
        look("check");
        browser.send("#send");
        String number = browser.find("#number").getText().replaceAll("\\D", "");
        look("done");
        return number;
    }

    Complaining goOn() {
        browser.send("#goOn");
        return this;
    }

    private void look(String page) {
        if (pictures) browser.shot(name + "-" + page).check();
    }
}
