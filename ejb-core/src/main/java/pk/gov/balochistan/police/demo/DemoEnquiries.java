package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.enquiryreport.CaseEnquiries;
import pk.gov.balochistan.police.enquiryreport.CaseEnquiry;
import pk.gov.balochistan.police.enquiryreport.EnquiryPosts;
import pk.gov.balochistan.police.enquiryreport.NewReport;
import pk.gov.balochistan.police.enquiryreport.NewReport.Act;
import pk.gov.balochistan.police.enquiryreport.NewReport.Allegation;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Texts;

/** Enquiries into some invented cases about the police: ordered, written, returned and accepted. They send no texts. */
final class DemoEnquiries {
    private static final int MOST = 24;
    private static final Duration WAITS = Duration.ofDays(2);
    private static final String WANTING =
            "The head constable of the gate was not heard. Hear him, and see the register of visitors.";

    private final EntityManager em;
    private final Instant now;
    private final Places places;
    private final EnquiryPosts posts;
    private final CaseEnquiries enquiries;

    DemoEnquiries(EntityManager em, Clock clock) {
        this.em = em;
        this.now = clock.instant();
        this.places = new Places(em, clock);
        this.posts =
                new EnquiryPosts(new ComplaintRouting(places), new ComplaintSubjects(em), places, new Officers(em));
        this.enquiries = new CaseEnquiries(em, clock);
    }

    void load() {
        List<Complaint> worked = em.createQuery(
                        "select c from Complaint c where c.status = :worked and c.responsibility.role = :role"
                                + " and c.responsibility.aboutPolice = true"
                                + " and c.responsibility.sealedTo is null and c.responsibility.assignedTo is not null"
                                + " order by c.filing.at desc, c.id",
                        Complaint.class)
                .setParameter("worked", ComplaintStatus.IN_PROGRESS)
                .setParameter("role", Role.SDPO)
                .setMaxResults(MOST)
                .getResultList();
        for (int i = 0; i < worked.size(); i += 2) one(i / 2, worked.get(i));
    }

    private void one(int i, Complaint complaint) {
        Post own = new Post(
                complaint.responsibility().role(),
                places.find(complaint.responsibility().placeId()).orElseThrow());
        Optional<Post> above = posts.above(complaint, own);
        Instant last = complaint.timeline().stream()
                .map(ComplaintEvent::at)
                .reduce(complaint.filedAt(), (one, other) -> one.isAfter(other) ? one : other);
        if (above.isEmpty() || !last.isBefore(now)) return;
        Instant ordered = between(last, now);
        // One in five is late from the first day; the portal's own clock says so.
        Instant due = i % 5 == 4 ? now.minusSeconds(60) : now.plus(WAITS.plusDays(i % 4));
        CaseEnquiry enquiry =
                CaseEnquiry.ordered(complaint, terms(complaint), headOf(above.get()), ordered, above.get(), due);
        enquiries.add(enquiry);
        String named = above.get().role().textKey();
        record(complaint, EventKind.ENQUIRY_ORDERED, headOf(above.get()), ordered, named + " " + day(due));
        if (i % 5 > 0 && i % 5 < 4) report(i % 5, complaint, enquiry, above.get(), between(ordered, now));
        em.flush();
    }

    private void report(int stage, Complaint complaint, CaseEnquiry enquiry, Post above, Instant at) {
        BeltNumber belt = complaint.responsibility().assignedTo();
        String actor = "user:" + belt.value().toLowerCase(Locale.ROOT);
        String named = above.role().textKey();
        int seq = enquiry.submitted(Optional.of(above), now.plus(WAITS));
        enquiries.add(enquiry, seq, written(complaint, at), Signatory.of(actor, belt), at);
        record(complaint, EventKind.ENQUIRY_SUBMITTED, actor, at, seq + " " + named);
        Instant answered = between(at, now);
        Signatory superior = Signatory.of(headOf(above), null);
        if (stage == 2) {
            Instant again = now.plus(WAITS);
            enquiry.returned(again);
            enquiries.lastReport(enquiry).returned(above.role(), WANTING, again, superior, answered);
            record(complaint, EventKind.ENQUIRY_RETURNED, superior.actor(), answered, named + " " + day(again));
        } else if (stage == 3) {
            enquiry.accepted();
            enquiries.lastReport(enquiry).accepted(above.role(), null, superior, answered);
            record(complaint, EventKind.ENQUIRY_ACCEPTED, superior.actor(), answered, named);
        }
    }

    private static String terms(Complaint complaint) {
        return "Whether it happened as told, who of the police was there, and what the record of that day says: “"
                + complaint.occurrence().description() + "”";
    }

    private static NewReport written(Complaint complaint, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Texts.PAKISTAN);
        return new NewReport(
                List.of(
                        new Act(Act.Kind.HEARD, day, "The complainant, at the office of the circle"),
                        new Act(Act.Kind.RECORD, day, "Station diary and duty roster of that day and the day after"),
                        new Act(Act.Kind.VISIT, day, "The place itself, with two persons of the neighbourhood")),
                complaint.occurrence().description(),
                "The officer in charge says that the complainant was received and told to come again with papers.",
                List.of(
                        new Allegation(
                                "That nobody was helped on that day",
                                Allegation.Outcome.BORNE_OUT,
                                "The diary holds no entry of the visit, and the neighbour saw the complainant leave."),
                        new Allegation(
                                "That hard words were used",
                                Allegation.Outcome.NOT_FOUND_OUT,
                                "Nobody else was in the room.")),
                "That the entry is made now, the officer on duty is spoken to in writing, and the complainant is told.");
    }

    private static void record(Complaint complaint, EventKind kind, String actor, Instant at, String named) {
        complaint.record(kind, new Step(actor, at, null, false), named);
    }

    private static String day(Instant at) {
        return Texts.isolated(Texts.date(at));
    }

    private static Instant between(Instant from, Instant to) {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }

    /** As the trail names the first of those who are posted there. */
    private String headOf(Post post) {
        return em.createQuery("select o.belt from Officer o where o.placeId = :place order by o.id", BeltNumber.class)
                .setParameter("place", post.place().id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(belt -> "user:" + belt.value().toLowerCase(Locale.ROOT))
                .orElse("user:demo");
    }
}
