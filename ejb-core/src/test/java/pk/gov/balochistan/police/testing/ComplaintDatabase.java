package pk.gov.balochistan.police.testing;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.ComplaintIntake;
import pk.gov.balochistan.police.intake.FilingFigures;
import pk.gov.balochistan.police.intake.FilingLimits;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.reception.OpenCourts;
import pk.gov.balochistan.police.reception.Receptions;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.throttle.Throttles;
import pk.gov.balochistan.police.tracking.CitizenWords;
import pk.gov.balochistan.police.tracking.OwnWord;
import pk.gov.balochistan.police.tracking.Tracking;
import pk.gov.balochistan.police.worklist.ComplaintLists;

/** The registers of complaints over one entity manager, wired as the gateway wires them. */
public record ComplaintDatabase(EntityManager em, KeyRing keys) {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);

    public static ComplaintDatabase of(EntityManager em, Path dataDirectory) {
        return new ComplaintDatabase(em, KeyRing.of(dataDirectory));
    }

    /** Works on complaints in a transaction of its own. */
    public static void in(TestDatabase database, Path dataDirectory, Consumer<ComplaintDatabase> work) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                work.accept(of(em, dataDirectory));
                em.flush();
            });
        }
    }

    /** A complaint of somebody at {@link Some#STATION}. */
    public Complaint filed(String category) {
        return filed(Some.complaint(category, Some.STATION));
    }

    public Complaint filed(NewComplaint input) {
        TrackingNumber number = intake().file(input, "citizen").number();
        em.flush();
        return complaints().find(number).orElseThrow();
    }

    /** Keys of the texts that were sent about a complaint, the first one first. */
    public List<String> texts(Complaint complaint) {
        return em.createQuery("select x.textKey from OutgoingSms x where x.cause = :cause order by x.id", String.class)
                .setParameter("cause", complaint.auditTarget())
                .getResultList();
    }

    public Complaints complaints() {
        return new Complaints(em, CLOCK);
    }

    public ComplaintLists lists() {
        return new ComplaintLists(em, CLOCK);
    }

    public ComplaintIntake intake() {
        return new ComplaintIntake(
                complaints(), new Categories(em), new Places(em, CLOCK), new Officers(em), agreed(), keys, CLOCK);
    }

    /** The words that mean danger. */
    public AgreedWords agreed() {
        return new AgreedWords(em, keys, CLOCK);
    }

    public OpenCourts courts() {
        return new OpenCourts(em, new Places(em, CLOCK));
    }

    public Receptions receptions() {
        return new Receptions(em, courts());
    }

    public ComplaintRouting routing() {
        return new ComplaintRouting(new Places(em, CLOCK));
    }

    public Tracking tracking() {
        return tracking(CLOCK);
    }

    public Tracking tracking(Clock clock) {
        return new Tracking(complaints(), new Places(em, clock), new Throttles(em, keys, clock), keys, clock);
    }

    public FilingLimits limits(FilingFigures figures, Clock clock) {
        return new FilingLimits(new Throttles(em, keys, clock), figures);
    }

    /** The police answer the case, by the rule of its kind. */
    public void answer(Complaint complaint, Step step) {
        complaint.lastWord().resolve(new ClosingRules(em).ruleFor(complaint.categoryCode(), step.at()), step);
    }

    public CitizenWords words(Clock clock) {
        return new CitizenWords(new ComplaintSubjects(em), new Categories(em), new Places(em, clock), clock);
    }

    public OwnWord ownWord() {
        return new OwnWord(new Throttles(em, keys, CLOCK), keys);
    }

    public Place place(String code) {
        return new Places(em, CLOCK).require(code);
    }

    public Officer officer(String belt, String rank, String place, Officer superior) {
        Officer officer = new Officer(BeltNumber.parse(belt), belt, belt, rank, place(place), superior);
        new Officers(em).add(officer);
        return officer;
    }

    /** An event as the container's, in a container. */
    public static <T> Event<T> heardByNobody() {
        return heardBy(event -> {});
    }

    /** The same, heard by one, whose refusal goes through to whoever fired it. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> heardBy(Consumer<T> hearer) {
        return (Event<T>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    hearer.accept((T) arguments[0]);
                    return null;
                });
    }

    /** A scope of one post, held by an officer whose chain of command is given. */
    public Scope scope(Role role, String place, Long... chain) {
        Place where = place(place);
        return new Scope(List.of(new HeldPost(role, where.id(), where.path())), Set.of(chain), null);
    }
}
