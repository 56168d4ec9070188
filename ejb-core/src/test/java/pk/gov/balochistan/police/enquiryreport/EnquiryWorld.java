package pk.gov.balochistan.police.enquiryreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;

/** A case that the head of the circle answers for, the officer who has it, and desks as their callers have them. */
final class EnquiryWorld {
    static final String CIRCLE = "circle-quetta-sariab";
    static final String DIVISION = "division-quetta-sariab";
    static final String TERMS = "Whether money was asked for at the gate, and by whom.";
    static final String WHY = "The man at the gate was not heard.";
    static final Instant NOW = ComplaintDatabase.CLOCK.instant();
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    static final LocalDate DAY = TODAY.plusDays(5);

    final ComplaintDatabase core;
    final Complaint complaint;
    final Officer officer;

    private EnquiryWorld(ComplaintDatabase core, Complaint complaint, Officer officer) {
        this.core = core;
        this.complaint = complaint;
        this.officer = officer;
    }

    /** @param category about the police, so that the circle answers */
    static EnquiryWorld given(ComplaintDatabase core, String category) {
        TrackingNumber number = core.intake()
                .file(Some.complaint(category, Some.STATION), "citizen")
                .number();
        core.em().flush();
        Complaint complaint = core.complaints().find(number).orElseThrow();
        Officer officer = core.officer("EQ-1", "SI", CIRCLE, null);
        complaint.assignTo(officer, core.place(CIRCLE), new Step("user:sdpo", NOW, null, false));
        core.em().flush();
        return new EnquiryWorld(core, complaint, officer);
    }

    EnquiryReportDesk officer() {
        return desk(caller("user:eq1", core.scope(Role.STATION_OFFICER, Some.STATION), officer), NOW);
    }

    EnquiryReportDesk sdpo() {
        return head("user:sdpo", Role.SDPO, CIRCLE);
    }

    EnquiryReportDesk citySp() {
        return head("user:sp", Role.CITY_SP, DIVISION);
    }

    EnquiryReportDesk head(String actor, Role role, String place) {
        return desk(caller(actor, core.scope(role, place), null), NOW);
    }

    static Caller caller(String actor, Scope scope, Officer officer) {
        return new Caller(
                actor, "web", 1L, officer == null ? null : officer.belt(), scope.chainOfCommand(), scope.posts());
    }

    EnquiryReportDesk desk(Caller caller, Instant now) {
        EntityManager em = core.em();
        EnquiryReportDesk desk = new EnquiryReportDesk();
        desk.clock = Clock.fixed(now, ZoneOffset.UTC);
        desk.complaints = core.complaints();
        desk.enquiries = enquiries();
        desk.posts = new EnquiryPosts(
                core.routing(), new ComplaintSubjects(em), new Places(em, desk.clock), new Officers(em));
        desk.required = new ReportBeforeAnswer(desk.enquiries);
        desk.drafts = new FormDrafts(em, core.keys(), desk.clock);
        desk.categories = new Categories(em);
        desk.places = new Places(em, desk.clock);
        desk.keys = core.keys();
        desk.callers = () -> caller;
        return desk;
    }

    CaseEnquiries enquiries() {
        return new CaseEnquiries(core.em(), ComplaintDatabase.CLOCK);
    }

    TrackingNumber number() {
        return complaint.number();
    }

    void order() {
        sdpo().orderEnquiry(number(), complaint.version(), TERMS, DAY);
        core.em().flush();
    }

    void submit(EnquiryReportDesk writer) {
        writer.submitReport(number(), complaint.version(), TERMS, report(TODAY));
        core.em().flush();
    }

    static NewReport report(LocalDate done) {
        return new NewReport(
                List.of(new NewReport.Act(NewReport.Act.Kind.HEARD, done, "The complainant, at home")),
                "He says that he was asked for money.",
                "The constable says that he was not there.",
                List.of(new NewReport.Allegation(
                        "Money was asked for",
                        NewReport.Allegation.Outcome.NOT_FOUND_OUT,
                        "No third person was there")),
                "A word with the guard of that night.");
    }

    /** The latest enquiry. */
    CaseEnquiry enquiry() {
        return enquiries().listOf(complaint).get(0);
    }

    static void refused(String key, Runnable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order::run).key());
    }
}
