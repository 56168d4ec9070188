package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;

/** A complainant of the demonstration who agreed a word that means danger this morning, and sent it within the last hour. */
final class DemoDanger {
    private static final Duration FILED_BEFORE = Duration.ofHours(7);
    private static final Duration SAID_BEFORE = Duration.ofMinutes(50);

    private final EntityManager em;
    private final KeyRing keys;
    private final Instant now;

    DemoDanger(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.now = clock.instant();
    }

    void load() {
        Complaint complaint = file();
        Msisdn phone = complaint.complainant().person().phone();
        Clock then = Clock.fixed(now.minus(SAID_BEFORE), ZoneOffset.UTC);
        String actor = Caller.texter(phone, keys).actor();
        new AgreedWords(em, keys, then).hear(phone, "آج درزی آ گیا ہے", actor);
        em.flush();
    }

    private Complaint file() {
        PersonDetails person = new DemoPeople(new Random(24)).citizen(true);
        NewComplaint told = new NewComplaint(
                new UUID(24, 24).toString(),
                Channel.WEB,
                Language.URDU,
                "property_dispute",
                "station-quetta-sariab",
                null,
                null,
                "میرے دیور نے وراثت کا مکان زبردستی خالی کرانے کی دھمکی دی ہے اور گھر میں رہ رہا ہے۔",
                false,
                person,
                new ContactWish(true, true, "صرف دوپہر سے پہلے کال کریں", new DuressWord("درزی آ گیا ہے")),
                Accused.NOBODY);
        Clock then = Clock.fixed(now.minus(FILED_BEFORE), ZoneOffset.UTC);
        Complaints complaints = new Complaints(em, then);
        var filed = DemoIntake.at(em, keys, then).file(told, "citizen");
        em.flush();
        return complaints.find(filed.number()).orElseThrow();
    }
}
