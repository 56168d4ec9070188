package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewNotice;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.demo.DemoPeople;
import pk.gov.balochistan.police.enquiry.EnquiryPermit;
import pk.gov.balochistan.police.enquiry.EnquiryPermits;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Invented criminal records, entered and changed through the same rules as real ones, and two officers who may ask by text. Five
 * records have CNICs that are easy to try: 54400-0000001-1 is on record, …2-1 wanted, …3-1 acquitted, …4-1 sealed, …5-1 a
 * child's.
 */
public final class DemoCriminalRecords {
    private static final int RECORDS = 40;
    private static final String LINK = "main";
    private static final Signatory FIRST = new Signatory("system:demo", "system:demo");
    private static final Signatory SECOND = new Signatory("system:demo.second", "system:demo.second");
    private static final List<String> OFFENCES = List.of(
            "ppc-302",
            "ppc-324",
            "ppc-353",
            "ppc-379",
            "ppc-380",
            "ppc-392",
            "ppc-394",
            "ppc-395",
            "ppc-406",
            "ppc-411",
            "ppc-420",
            "ppc-457",
            "ppc-489-f",
            "cnsa-1997-9-1",
            "balochistan-arms-act-2022-15");
    private static final List<String> COURTS =
            List.of("Sessions Judge Quetta", "Judicial Magistrate I Quetta", "Additional Sessions Judge II Quetta");
    private static final List<CourtOutcome> OUTCOMES = List.of(
            CourtOutcome.UNDER_TRIAL,
            CourtOutcome.CONVICTED,
            CourtOutcome.CONVICTED,
            CourtOutcome.ACQUITTED,
            CourtOutcome.UNDER_INVESTIGATION,
            CourtOutcome.DISCHARGED,
            CourtOutcome.COMPOUNDED,
            CourtOutcome.DORMANT);

    private final CriminalRecords records;
    private final EnquiryPermits permits;
    private final UserAccounts accounts;
    private final List<Place> stations;
    private final Instant now;
    private final LocalDate today;
    private final Random random = new Random(1861);
    private final DemoPeople people = new DemoPeople(random);

    public DemoCriminalRecords(EntityManager em, KeyRing keys, Clock clock) {
        Places places = new Places(em, clock);
        this.records = new CriminalRecords(em);
        this.permits = new EnquiryPermits(em);
        this.accounts = new UserAccounts(em, keys);
        this.stations = places.listStationsUnder(places.require("district-quetta"));
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, Texts.PAKISTAN);
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        enter(1, CourtOutcome.CONVICTED, false);
        markWanted(enter(2, CourtOutcome.UNDER_TRIAL, false));
        enter(3, CourtOutcome.ACQUITTED, false);
        seal(enter(4, CourtOutcome.CONVICTED, false));
        enter(5, CourtOutcome.CONVICTED, true);
        for (int i = 6; i <= RECORDS; i++) enterAny(i);
        permit("officer.sariab", "0300-0001001");
        permit("sho.sariab", "0300-0001002");
    }

    private CriminalRecord enter(int number, CourtOutcome outcome, boolean juvenile) {
        CriminalRecord record = person(number);
        add(record, outcome, juvenile);
        records.add(record);
        return record;
    }

    private void enterAny(int number) {
        CriminalRecord record = person(number);
        int entries = 1 + random.nextInt(3);
        for (int i = 0; i < entries; i++) add(record, people.pick(OUTCOMES), random.nextInt(12) == 0);
        CourtOutcome first = record.offencesFor(true).get(0).outcome();
        if (!first.isCleared() && random.nextInt(6) == 0) markWanted(record);
        if (first == CourtOutcome.CONVICTED && random.nextInt(5) == 0) proposeAcquittal(record);
        records.add(record);
    }

    private CriminalRecord person(int number) {
        DemoPeople.Name name = people.name();
        DemoPeople.Name father = people.name();
        Cnic cnic = new Cnic("54400" + String.format("%07d", number) + "1");
        PersonDetails person = new PersonDetails(name.en(), father.en(), cnic, null, "Quetta");
        return new CriminalRecord(records.freeNumber(), person, FIRST, now);
    }

    private void add(CriminalRecord record, CourtOutcome outcome, boolean juvenile) {
        LocalDate day = today.minusDays(500 + random.nextInt(2500));
        boolean decided = outcome.isCleared() || outcome == CourtOutcome.CONVICTED;
        NewOffence offence = new NewOffence(
                people.pick(OFFENCES),
                (1 + random.nextInt(400)) + "/" + day.getYear(),
                people.pick(stations).code(),
                day,
                outcome,
                decided ? day.plusDays(200 + random.nextInt(200)) : null,
                outcome == CourtOutcome.UNDER_INVESTIGATION ? null : people.pick(COURTS),
                juvenile);
        Place station = stations.stream()
                .filter(place -> place.code().equals(offence.stationCode()))
                .findFirst()
                .orElseThrow();
        record.addOffence(offence, station, FIRST, now);
    }

    private void markWanted(CriminalRecord record) {
        NewNotice warrant = new NewNotice(
                NewNotice.Kind.WARRANT, people.pick(COURTS), "W-" + (1 + random.nextInt(90)), today.minusDays(20));
        record.markWanted(1, warrant, FIRST, now);
    }

    private void seal(CriminalRecord record) {
        ProposedChange order = new ProposedChange(
                ProposedChange.Kind.SEAL,
                null,
                today.minusDays(30),
                COURTS.get(0),
                "Order of the court, miscellaneous 14");
        record.confirm(record.propose(1, order, FIRST, now).seq(), SECOND, now);
    }

    /** Left waiting, so that a second examiner finds something to confirm. */
    private void proposeAcquittal(CriminalRecord record) {
        ProposedChange appeal = new ProposedChange(
                ProposedChange.Kind.OUTCOME,
                CourtOutcome.ACQUITTED,
                today.minusDays(5),
                "High Court of Balochistan",
                "Judgment in criminal appeal");
        record.propose(1, appeal, FIRST, now);
    }

    private void permit(String username, String phone) {
        UserAccount account = accounts.find(Username.parse(username)).orElseThrow();
        permits.add(new EnquiryPermit(account.id(), account.belt(), Msisdn.parse(phone), LINK, "system:demo", now));
    }
}
