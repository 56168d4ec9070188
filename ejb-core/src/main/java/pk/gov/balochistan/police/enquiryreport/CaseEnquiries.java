package pk.gov.balochistan.police.enquiryreport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.organisation.Places;

/** Register of enquiries, their reports and the rules they go by. Whoever asks has found the case within the own scope. */
@Dependent
public class CaseEnquiries {
    private static final int MOST = 50;

    /** Before any enquiry: without a lower bound an engine may begin elsewhere. */
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");

    private final EntityManager em;
    private final Places places;

    @Inject
    public CaseEnquiries(EntityManager em, Clock clock) {
        this.em = em;
        this.places = new Places(em, clock);
    }

    /** Writes it at once, since its report names it, and so that the table refuses a second one of the case. */
    public void add(CaseEnquiry enquiry) {
        em.persist(enquiry);
        em.flush();
    }

    /** Writes the next version of a report with all that stands in it. */
    public void add(CaseEnquiry enquiry, int seq, NewReport input, Signatory by, Instant at) {
        EnquiryReport report = new EnquiryReport(enquiry, seq, input, by, at);
        em.persist(report);
        em.flush();
        int act = 0;
        for (NewReport.Act done : input.done()) em.persist(new ReportAct(report, ++act, done));
        int allegation = 0;
        for (NewReport.Allegation found : input.findings())
            em.persist(new ReportAllegation(report, ++allegation, found));
    }

    /** Of a case, the latest first, at most 50. Uses case_enquiry_complaint_ix. */
    public List<CaseEnquiry> listOf(Complaint complaint) {
        return em.createQuery(
                        "select e from CaseEnquiry e where e.complaintId = :id order by e.id desc", CaseEnquiry.class)
                .setParameter("id", complaint.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The one that is open. Uses case_enquiry_complaint_ix. */
    public Optional<CaseEnquiry> findOpen(Complaint complaint) {
        return listOf(complaint).stream()
                .filter(enquiry -> enquiry.state().isOpen())
                .findFirst();
    }

    /** All versions, the latest first. Uses case_enquiry_report_uk. */
    List<WrittenReport> versions(CaseEnquiry enquiry) {
        return em.createQuery(
                        "select r from EnquiryReport r where r.enquiryId = :id order by r.seq desc",
                        EnquiryReport.class)
                .setParameter("id", enquiry.id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(report -> new WrittenReport(
                        report,
                        parts("select a from ReportAct a", ReportAct.class, report),
                        parts("select a from ReportAllegation a", ReportAllegation.class, report)))
                .toList();
    }

    private <T> List<T> parts(String select, Class<T> type, EnquiryReport report) {
        return em.createQuery(select + " where a.reportId = :id order by a.seq", type)
                .setParameter("id", report.id())
                .getResultList();
    }

    /** The version that waits for an answer. */
    public EnquiryReport lastReport(CaseEnquiry enquiry) {
        return em.createQuery(
                        "select r from EnquiryReport r where r.enquiryId = :id order by r.seq desc",
                        EnquiryReport.class)
                .setParameter("id", enquiry.id())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The rule for the kind of a complaint, else that for any. Uses case_enquiry_rule_category_ix. */
    public EnquiryRule ruleFor(Complaint complaint) {
        return em.createQuery(
                        "select r from EnquiryRule r where r.categoryCode = :category or r.categoryCode is null",
                        EnquiryRule.class)
                .setParameter("category", complaint.categoryCode())
                .getResultStream()
                .min(Comparator.comparing(EnquiryRule::isForAnyKind))
                .orElseThrow(() -> new IllegalStateException("no rule of enquiries for any complaint"));
    }

    /** What is due, first due first, at most so many. Uses case_enquiry_due_ix. */
    List<Long> listDue(Instant now, int most) {
        return em.createQuery(
                        "select e.id from CaseEnquiry e where e.nextClockAt between :ever and :now order by e.nextClockAt, e.id",
                        Long.class)
                .setParameter("ever", EVER)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The case of an enquiry. */
    Complaint complaintOf(CaseEnquiry enquiry) {
        return em.find(Complaint.class, enquiry.complaintId());
    }

    /** One page of a pile, of the cases that the scope covers. Uses case_enquiry_state_ix. */
    List<EnquiryRow> list(EnquiryList.Pile pile, Scope scope, int first, int rows) {
        Visibility visibility = Visibility.of(scope, places::idsUnder);
        TypedQuery<EnquiryRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.enquiryreport.EnquiryRow(c.number, c.categoryCode, c.placeId, e.state,"
                        + " e.dueAt, e.timesLate, e.answeringRole, e.answeringPlaceId, c.responsibility.assignedTo)"
                        + from(pile, visibility) + pile.order(),
                EnquiryRow.class);
        visibility.bind(query);
        return query.setFirstResult(first).setMaxResults(rows).getResultList();
    }

    /** How many, up to {@link EnquiryList#COUNTED_AT_MOST} and one more. */
    int count(EnquiryList.Pile pile, Scope scope) {
        Visibility visibility = Visibility.of(scope, places::idsUnder);
        TypedQuery<Long> query = em.createQuery("select e.id" + from(pile, visibility) + pile.order(), Long.class);
        visibility.bind(query);
        return query.setMaxResults(EnquiryList.COUNTED_AT_MOST + 1)
                .getResultList()
                .size();
    }

    private static String from(EnquiryList.Pile pile, Visibility visibility) {
        return " from CaseEnquiry e, Complaint c where c.id = e.complaintId and " + pile.condition() + " and "
                + visibility.condition();
    }
}
