package pk.gov.balochistan.police.portal.frame;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Permission;

/**
 * What each page asks of who opens it: the one table from which the menu is shown ({@link Navigation}) and the door kept
 * ({@link GuardedPages}), so that the two cannot disagree. A new page of the officers adds its line here; without one nobody
 * opens it, and a test fails.
 */
final class OfficerPages {
    /** Of who is signed in, whatever the post. */
    private static final String EVERY_OFFICERS = "/officer/";

    private static final String CITIZENS = "/complain/";
    private static final String SUFFIX = ".xhtml";

    private static final Map<String, Permission> NEEDED = Map.ofEntries(
            entry("/account/close-persons", Permission.ACCOUNT_OWN),
            entry("/account/codes", Permission.CRIMINAL_RECORD_SMS),
            entry("/account/own", Permission.ACCOUNT_OWN),
            entry("/admin/account", Permission.ACCOUNT_ADMINISTER),
            entry("/admin/accounts", Permission.ACCOUNT_ADMINISTER),
            entry("/admin/audit", Permission.AUDIT_READ),
            entry("/admin/links", Permission.MESSAGING_SUPERVISE),
            entry("/admin/lookup", Permission.AUDIT_READ),
            entry("/admin/lookups", Permission.AUDIT_READ),
            entry("/admin/messages", Permission.MESSAGING_SUPERVISE),
            entry("/admin/new-account", Permission.ACCOUNT_ADMINISTER),
            entry("/admin/orders", Permission.ACCOUNT_ADMINISTER),
            entry("/admin/unlock", Permission.ACCOUNT_UNLOCK),
            entry("/admin/watched", Permission.AUDIT_READ),
            entry("/complaint/calls", Permission.COMPLAINT_CONFIRM_BY_CALL),
            entry("/complaint/court-sheet", Permission.COMPLAINT_READ),
            entry("/complaint/enquiry-report", Permission.COMPLAINT_WORK),
            entry("/complaint/enquiry-reports", Permission.COMPLAINT_WORK),
            entry("/complaint/findings", Permission.COMPLAINT_DECIDE_FINDING),
            entry("/complaint/handover", Permission.COMPLAINT_ASSIGN),
            entry("/complaint/import", Permission.COMPLAINT_IMPORT),
            entry("/complaint/incoming", Permission.COMPLAINT_WORK),
            entry("/complaint/fir-figures", Permission.COMPLAINT_SUPERVISE),
            entry("/complaint/firs", Permission.COMPLAINT_READ),
            entry("/complaint/list", Permission.COMPLAINT_READ),
            entry("/complaint/rule", Permission.COMPLAINT_RULES),
            entry("/complaint/rules", Permission.COMPLAINT_RULES),
            entry("/complaint/supervision", Permission.COMPLAINT_SUPERVISE),
            entry("/complaint/view", Permission.COMPLAINT_READ),
            entry("/counter/answer", Permission.COMPLAINT_LODGE_FOR_CITIZEN),
            entry("/counter/court", Permission.COMPLAINT_LODGE_FOR_CITIZEN),
            entry("/counter/court-sheet", Permission.COMPLAINT_LODGE_FOR_CITIZEN),
            entry("/counter/new", Permission.COMPLAINT_LODGE_FOR_CITIZEN),
            entry("/counter/receipt", Permission.COMPLAINT_LODGE_FOR_CITIZEN),
            entry("/criminalrecord/array", Permission.ARRAY_COMPOSE),
            entry("/criminalrecord/arrays", Permission.ARRAY_COMPOSE),
            entry("/criminalrecord/associations", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/chart", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/comparison", Permission.PRINT_EXAMINE),
            entry("/criminalrecord/comparisons", Permission.PRINT_EXAMINE),
            entry("/criminalrecord/correction", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/corrections", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/destruction", Permission.PRINT_DESTROY),
            entry("/criminalrecord/destructions", Permission.PRINT_DESTROY),
            entry("/criminalrecord/offender", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/offenders", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/set-doubt", Permission.PRINT_DESTROY),
            entry("/criminalrecord/recall", Permission.PRINT_DESTROY),
            entry("/criminalrecord/recalls", Permission.PRINT_DESTROY),
            entry("/criminalrecord/enquiries", Permission.CRIMINAL_RECORD_SMS_SUPERVISE),
            entry("/criminalrecord/enter", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/expunge", Permission.RECORD_EXPUNGE),
            entry("/criminalrecord/expungings", Permission.RECORD_EXPUNGE),
            entry("/criminalrecord/find", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/lift", Permission.PRINT_EXAMINE),
            entry("/criminalrecord/lifts", Permission.PRINT_EXAMINE),
            entry("/criminalrecord/looks", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/numbers", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/new-array", Permission.ARRAY_COMPOSE),
            entry("/criminalrecord/new-gang", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/new-lift", Permission.PRINT_EXAMINE),
            entry("/criminalrecord/openings", Permission.AUDIT_READ),
            entry("/criminalrecord/person", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/photos", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/print-search", Permission.PRINT_EXAMINE),
            entry("/criminalrecord/prints", Permission.PRINT_TAKE),
            entry("/criminalrecord/print-batches", Permission.PRINT_TAKE),
            entry("/criminalrecord/waiting-print", Permission.PRINT_TAKE),
            entry("/criminalrecord/waiting-prints", Permission.PRINT_TAKE),
            entry("/criminalrecord/gang", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/gangs", Permission.CRIMINAL_RECORD_READ),
            entry("/criminalrecord/prison", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/prison-discrepancies", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/prison-sheet", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/hand", Permission.PRINT_TAKE),
            entry("/criminalrecord/import", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/same-person", Permission.CRIMINAL_RECORD_WRITE),
            entry("/criminalrecord/showing", Permission.ARRAY_SHOW),
            entry("/criminalrecord/showings", Permission.ARRAY_SHOW),
            entry("/criminalrecord/view", Permission.CRIMINAL_RECORD_READ),
            entry("/hotlist/entry", Permission.HOTLIST_ENTER),
            entry("/hotlist/list", Permission.HOTLIST_ENTER),
            entry("/hotlist/new", Permission.HOTLIST_ENTER),
            entry("/hotlist/picket", Permission.HOTLIST_CHECK),
            entry("/station/diaries", Permission.DIARY_READ),
            entry("/station/diary", Permission.DIARY_READ),
            entry("/hotlist/finger", Permission.HOTLIST_CHECK),
            entry("/station/fir", Permission.FIR_READ),
            entry("/station/firs", Permission.FIR_READ),
            entry("/station/new-fir", Permission.FIR_REGISTER),
            entry("/policy/function", Permission.AUTOMATION_POLICY),
            entry("/policy/functions", Permission.AUTOMATION_POLICY));

    private OfficerPages() {}

    /** A page's address as people see it, such as {@code /counter/new}, from the name of its view. */
    static String page(String view) {
        return view.endsWith(SUFFIX) ? view.substring(0, view.length() - SUFFIX.length()) : view;
    }

    /** Whether everybody may open the page: those at the root of the portal, and the steps of a complaint. */
    static boolean isForEverybody(String page) {
        return page.lastIndexOf('/') == 0 || page.startsWith(CITIZENS);
    }

    /** What a page of the officers needs; empty for one that nobody opens. */
    static Optional<Permission> needed(String page) {
        return page.startsWith(EVERY_OFFICERS)
                ? Optional.of(Permission.ACCOUNT_OWN)
                : Optional.ofNullable(NEEDED.get(page));
    }
}
