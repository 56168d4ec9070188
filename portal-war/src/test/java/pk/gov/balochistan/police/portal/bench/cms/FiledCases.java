package pk.gov.balochistan.police.portal.bench.cms;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.intake.ComplaintIntake;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.Some;

/**
 * One case of each kind at each station, filed by the rules, which say who answers for it, who may see it and until when: what the
 * copies are made of. Disputes and crimes are told more often than the rest; some name nobody who complains, some a rank or an officer.
 */
final class FiledCases {
    private static final List<String> OFTEN = List.of(
            "property_dispute", "crime_report_walkin", "non_cognizable", "slackness", "other", "non_registration_fir");
    private static final List<String> SELDOM = List.of(
            "illegal_detention",
            "illegal_gratification",
            "arrest_innocent",
            "false_fir",
            "faulty_investigation",
            "change_investigation",
            "misbehaviour",
            "torture_custody",
            "domestic_violence",
            "harassment",
            "child_protection",
            "traffic",
            "service_delay",
            "hotel_tenant");
    private static final List<String> ABOUT_POLICE =
            List.of("illegal_gratification", "misbehaviour", "slackness", "arrest_innocent");
    private static final List<Channel> CHANNELS =
            List.of(Channel.SMS, Channel.WEB, Channel.SMS, Channel.USSD, Channel.WEB, Channel.SMS, Channel.WEB);
    private static final String TOLD =
            "Our neighbour has moved the wall between the two houses by four feet towards ours while my "
                    + "brother was away in Karachi for his treatment, and says that the patwari allowed it. We went to him with the elders of the "
                    + "street twice. He shouted at my mother and said that he would have us beaten if we come again.";

    private final Random random;

    FiledCases(Random random) {
        this.random = random;
    }

    /** @param stations the busiest first @param named an officer whom some name @return rows of the cases, station by station */
    List<Long> file(CoreUnit core, Clock clock, List<Place> stations, Officer named) {
        List<Long> ids = new ArrayList<>();
        for (Place station : stations)
            core.perform(em -> {
                Desks desks = new Desks(em, core, clock, Caller.citizen("web"));
                List<NewComplaint> told = new ArrayList<>();
                for (int round = 0; round < 3; round++)
                    OFTEN.forEach(kind -> told.add(told(kind, station, Accused.NOBODY)));
                SELDOM.forEach(kind -> told.add(told(kind, station, Accused.NOBODY)));
                ABOUT_POLICE.forEach(kind -> told.add(told(kind, station, new Accused(random.nextInt(4), null, null))));
                told.add(told("misbehaviour", station, new Accused(null, named.belt(), null)));
                ids.addAll(file(desks, em, told));
            });
        core.perform(em -> ids.addAll(file(
                new Desks(em, core, clock, Caller.citizen("sms")), em, List.of(told("other", null, Accused.NOBODY)))));
        return ids;
    }

    private static List<Long> file(Desks desks, EntityManager em, List<NewComplaint> told) {
        List<Long> ids = new ArrayList<>();
        for (NewComplaint each : told) {
            Filed filed = desks.get(ComplaintIntake.class).file(each, "citizen");
            ids.add(desks.get(Complaints.class)
                    .find(filed.number())
                    .orElseThrow()
                    .id());
        }
        em.flush();
        return ids;
    }

    private NewComplaint told(String kind, Place station, Accused accused) {
        boolean anonymous = random.nextInt(12) == 0;
        return new NewComplaint(
                UUID.randomUUID().toString(),
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                random.nextInt(3) == 0 ? Language.ENGLISH : Language.URDU,
                kind,
                station == null ? null : station.code(),
                "Near the railway crossing",
                null,
                TOLD,
                anonymous,
                anonymous ? PersonDetails.none() : Some.person(),
                anonymous ? ContactWish.NONE : new ContactWish(true, false, null),
                accused);
    }

    /** Every kind of complaint that is filed. */
    static List<String> kinds() {
        List<String> all = new ArrayList<>(OFTEN);
        all.addAll(SELDOM);
        return List.copyOf(all);
    }
}
