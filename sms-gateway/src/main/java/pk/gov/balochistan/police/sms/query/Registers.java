package pk.gov.balochistan.police.sms.query;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.correspondence.CitizenMail;
import pk.gov.balochistan.police.correspondence.CitizenMessages;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.enquiry.EnquiryReplies;
import pk.gov.balochistan.police.finding.FindingAnswers;
import pk.gov.balochistan.police.finding.Findings;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.intake.ComplaintIntake;
import pk.gov.balochistan.police.intake.FilingLimits;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.PhonePreferences;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.throttle.Throttles;
import pk.gov.balochistan.police.tracking.CitizenWords;
import pk.gov.balochistan.police.tracking.Tracking;

/** The registers that queries ask, all on one transaction. */
public record Registers(
        PhonePreferences preferences,
        Tracking tracking,
        CitizenWords words,
        FindingAnswers findingAnswers,
        CitizenMail mail,
        ComplaintIntake intake,
        Outbox outbox,
        FilingLimits filingLimits,
        ReplyLimit replyLimit,
        Categories categories,
        Places places,
        Throttles throttles,
        PlaceNames placeNames,
        EnquiryReplies enquiries,
        AgreedWords agreed,
        KeyRing keys) {

    /** Builds them by hand, as the container does in the portal. */
    public static Registers on(EntityManager em, KeyRing keys, Clock clock, PlaceNames placeNames, TextLimits limits) {
        Places places = new Places(em, clock);
        Complaints complaints = new Complaints(em, clock);
        Categories categories = new Categories(em);
        Throttles throttles = new Throttles(em, keys, clock);
        AgreedWords agreed = new AgreedWords(em, keys, clock);
        return new Registers(
                new PhonePreferences(em),
                new Tracking(complaints, places, throttles, keys, clock),
                new CitizenWords(new ComplaintSubjects(em), categories, places, clock),
                new FindingAnswers(new Findings(em, clock), clock),
                new CitizenMail(new CitizenMessages(em), new CaseRules(em), clock),
                new ComplaintIntake(complaints, categories, places, new Officers(em), agreed, keys, clock),
                new Outbox(em, keys, clock),
                new FilingLimits(throttles, limits.filing()),
                new ReplyLimit(throttles, limits.repliesPerHour()),
                categories,
                places,
                throttles,
                placeNames,
                new EnquiryReplies(em, keys, clock),
                agreed,
                keys);
    }

    /** Reads at once what each text of a batch would ask about its sender and the complaint that it names. */
    public void readAhead(Collection<Msisdn> senders, Collection<String> texts) {
        preferences.readAhead(senders);
        tracking.readAhead(
                senders,
                texts.stream()
                        .flatMap(text -> SmsMenu.asksAbout(text).stream())
                        .distinct()
                        .toList());
        replyLimit.readAhead(senders);
        agreed.readAhead(senders);
    }
}
