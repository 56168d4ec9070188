package pk.gov.balochistan.police.portal.enquiryreport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.enquiryreport.EnquiryReportDesk;
import pk.gov.balochistan.police.enquiryreport.NewReport;
import pk.gov.balochistan.police.enquiryreport.OpenedEnquiry;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** The report of an enquiry as it is written: kept as a draft for weeks, and handed in when it is ready. */
@Named("enquiryReport")
@ViewScoped
public class EnquiryReportPage implements Serializable {
    /** The field that a refusal belongs to; what is refused otherwise stands at the head of the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "caseEnquiry.refusal.terms", "report:terms",
            "caseEnquiry.refusal.done", "report:done",
            "caseEnquiry.refusal.dayToCome", "report:done",
            "admin.day", "report:done",
            "caseEnquiry.refusal.complainantSide", "report:complainantSide",
            "caseEnquiry.refusal.otherSide", "report:otherSide",
            "caseEnquiry.refusal.findings", "report:findings",
            "caseEnquiry.refusal.recommendation", "report:recommendation");

    @Inject
    private transient EnquiryReportDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<OpenedEnquiry> opened = new Fresh<>();
    private String number;
    private int seen;
    private ReportForm form;

    /** Reads how the enquiry stands, and at first what was kept. What is not there and what is not the caller's look the same. */
    public void load() {
        try {
            opened.put(desk.writeReport(TrackingNumber.parse(number)));
            OpenedEnquiry now = opened.get().orElseThrow();
            seen = now.seen();
            if (form == null) form = new ReportForm(now.draft());
        } catch (RuleViolation refusal) {
            opened.put(null);
            messages.refuse(refusal);
        }
    }

    public void addAct() {
        form.addAct();
    }

    public void addFinding() {
        form.addFinding();
    }

    public void keep() {
        messages.answer("enquirySheet.kept", () -> desk.keepReportDraft(TrackingNumber.parse(number), form.typed()));
    }

    /** @return back to the sheet; the same page where it was refused, with all that was typed */
    public String submit() {
        try {
            desk.submitReport(TrackingNumber.parse(number), seen, form.getTerms(), form.report());
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
            return null;
        }
        messages.doneAfterRedirect("enquirySheet.submitted");
        return "/complaint/view?faces-redirect=true&n="
                + TrackingNumber.parse(number).digits();
    }

    /** Null where there is nothing for this reader. */
    public OpenedEnquiry getOpened() {
        if (!opened.isGood() && number != null) load();
        return opened.get().orElse(null);
    }

    /** Whether the reader writes the report now. */
    public boolean isWritable() {
        OpenedEnquiry now = getOpened();
        return now != null && now.mayWrite() && form != null;
    }

    /** The enquiry that is open; null where whoever works on the case writes unasked. */
    public OpenedEnquiry.Round getRound() {
        return getOpened().open();
    }

    public ReportForm getForm() {
        return form;
    }

    public NewReport.Act.Kind[] getKinds() {
        return NewReport.Act.Kind.values();
    }

    public NewReport.Allegation.Outcome[] getOutcomes() {
        return NewReport.Allegation.Outcome.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** In groups of four, kept from flipping; as typed when it is no number. */
    public String getPrintedNumber() {
        return TrackingNumber.find(number)
                .map(known -> Texts.isolated(known.printed()))
                .orElse(number);
    }
}
