package pk.gov.balochistan.police.portal.enquiryreport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.enquiryreport.EnquiryReportDesk;
import pk.gov.balochistan.police.enquiryreport.OpenedEnquiry;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SheetPart;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The part of a case's sheet that shows the enquiries into it, on which a superior orders one and answers its report. */
@Named("enquirySheet")
@ViewScoped
public class EnquirySheetPage implements Serializable {
    /** The field that a refusal belongs to; what is refused otherwise stands at the head of the page. */
    private static final Map<String, String> ORDER_FIELDS = Map.of(
            "caseEnquiry.refusal.terms", "enquiryOrder:terms",
            "caseEnquiry.refusal.day", "enquiryOrder:day",
            "admin.day", "enquiryOrder:day");

    private static final Map<String, String> ANSWER_FIELDS = Map.of(
            "caseEnquiry.refusal.why", "enquiryAnswer:why",
            "caseEnquiry.refusal.day", "enquiryAnswer:again",
            "admin.day", "enquiryAnswer:again");

    @Inject
    private transient EnquiryReportDesk desk;

    @Inject
    private PageMessages messages;

    private final SheetPart<OpenedEnquiry> opened = new SheetPart<>();
    private boolean orderRefused;
    private String terms;
    private String day;
    private String why;
    private String again;

    /** The enquiries into the case of the sheet; null where there is nothing for this reader. */
    public OpenedEnquiry of(String number) {
        return opened.of(number, desk::enquiriesInto);
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown(String number) {
        OpenedEnquiry now = of(number);
        return now != null && (now.mayOrder() || now.mayWrite() || !now.rounds().isEmpty());
    }

    public void order() {
        orderRefused = !done("enquirySheet.ordered", ORDER_FIELDS, () -> {
            desk.orderEnquiry(open(), opened.seen(), terms, Chosen.day(getDay()));
            terms = null;
            day = null;
        });
    }

    public void accept() {
        done("enquirySheet.accepted", ANSWER_FIELDS, () -> {
            desk.acceptReport(open(), opened.seen(), why);
            why = null;
        });
    }

    public void giveBack() {
        done("enquirySheet.returned", ANSWER_FIELDS, () -> {
            desk.returnReport(open(), opened.seen(), why, Chosen.day(again));
            why = null;
            again = null;
        });
    }

    private TrackingNumber open() {
        return opened.get()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"))
                .number();
    }

    /** @return whether it was carried out; else the refusal stands beside its field, and what was typed stays */
    private boolean done(String doneKey, Map<String, String> fields, Runnable order) {
        try {
            order.run();
            messages.done(doneKey);
            return true;
        } catch (RuleViolation refusal) {
            messages.refuse(fields.get(refusal.about()), refusal);
            return false;
        }
    }

    /** Whether the order just sent was refused, so that its form stays open. */
    public boolean isOrderRefused() {
        return orderRefused;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    /** As the browser sends a day; at first the one that the rule offers. */
    public String getDay() {
        return day == null ? opened.get().map(now -> now.reportDay().toString()).orElse(null) : day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
