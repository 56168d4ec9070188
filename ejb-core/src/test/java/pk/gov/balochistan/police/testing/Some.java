package pk.gov.balochistan.police.testing;

import java.time.LocalDate;
import java.util.UUID;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Language;

/** Valid examples for tests. */
public final class Some {
    public static final String STATION = "station-quetta-sariab";

    private Some() {}

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static Msisdn phone() {
        return Msisdn.parse("0300-1234567");
    }

    public static Cnic cnic() {
        return Cnic.parse("54401-1234567-1");
    }

    public static PersonDetails person() {
        return new PersonDetails("Gul Muhammad", "Dad Muhammad", cnic(), phone(), "Sariab Road, Quetta");
    }

    /** A complaint of a named person at a place, with texts welcome. */
    public static NewComplaint complaint(String category, String place) {
        return complaint(category, place, Accused.NOBODY);
    }

    /** Received another way, or with another wish of how the complainant is reached. */
    public static NewComplaint complaint(String category, String place, Channel channel, ContactWish contact) {
        NewComplaint plain = complaint(category, place);
        return new NewComplaint(
                plain.idempotencyKey(),
                channel,
                plain.language(),
                plain.categoryCode(),
                plain.placeCode(),
                plain.whereText(),
                plain.occurredOn(),
                plain.description(),
                plain.anonymous(),
                plain.complainant(),
                contact,
                plain.accused());
    }

    public static NewComplaint complaint(String category, String place, Accused accused) {
        return complaint(category, place, person(), new ContactWish(true, false, null), accused);
    }

    /** The same of somebody who left neither name nor telephone. */
    public static NewComplaint anonymous(String category, String place) {
        return complaint(category, place, PersonDetails.none(), new ContactWish(false, false, null), Accused.NOBODY);
    }

    /** The same of what happened on a day. */
    public static NewComplaint onDay(String category, LocalDate day) {
        return complaint(category, STATION, day, person(), new ContactWish(true, false, null), Accused.NOBODY);
    }

    private static NewComplaint complaint(
            String category, String place, PersonDetails person, ContactWish contact, Accused accused) {
        return complaint(category, place, null, person, contact, accused);
    }

    private static NewComplaint complaint(
            String category, String place, LocalDate day, PersonDetails person, ContactWish contact, Accused accused) {
        return new NewComplaint(
                key(),
                Channel.WEB,
                Language.ENGLISH,
                category,
                place,
                "Near the railway crossing",
                day,
                "My report of the theft was not written down.",
                person.isNobody(),
                person,
                contact,
                accused);
    }
}
