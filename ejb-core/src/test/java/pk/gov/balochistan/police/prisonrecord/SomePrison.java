package pk.gov.balochistan.police.prisonrecord;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.PrisonCases;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.prison.NewRelease;
import pk.gov.balochistan.police.prison.NewStay;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.prison.Prisons;
import pk.gov.balochistan.police.prison.ReleaseCause;

/** Valid examples of stays in prison for tests. */
final class SomePrison {
    static final String MACH = "central-mach";
    static final String QUETTA = "district-quetta";
    static final Caller ONE = caller("CRO-1", "cro.one", Role.CRO_EXAMINER);
    static final Caller TWO = caller("CRO-2", "cro.two", Role.CRO_EXAMINER);
    static final Caller READER = caller("B-7", "officer.seven", Role.SHO);

    private SomePrison() {}

    private static Caller caller(String belt, String account, Role role) {
        List<HeldPost> posts = List.of(new HeldPost(role, 1L, "1/"));
        return new Caller("user:" + account, "web", 1L, BeltNumber.parse(belt), Set.of(), posts);
    }

    static Clock clock() {
        return Clock.fixed(SomeRecord.NOW, ZoneOffset.UTC);
    }

    /** The day that many days after the offence. */
    static LocalDate day(int after) {
        return SomeRecord.DAY.plusDays(after);
    }

    static NewStay stay(String prison, String number, HeldAs heldAs, int after) {
        return new NewStay(
                1, new HeldAt(prison, null, number), heldAs, day(after), "Warrant of the Magistrate, 44", null);
    }

    static NewRelease release(ReleaseCause cause, int after) {
        return new NewRelease(day(after), cause, "Order of the court, 45");
    }

    static NewTransfer transfer(String prison, String number, int after) {
        return new NewTransfer(
                day(after), "Letter of the Inspector General of Prisons", new HeldAt(prison, null, number), null);
    }

    /** The desk before a caller, as the container would fill it. */
    static PrisonDesk desk(EntityManager em, Caller caller) {
        PrisonDesk desk = new PrisonDesk();
        desk.records = new CriminalRecords(em);
        desk.cases = new PrisonCases(em);
        desk.stays = new PrisonStays(em);
        desk.prisons = new Prisons(em);
        desk.discrepancies = new Discrepancies(em);
        desk.offences = new Offences(em);
        desk.places = new Places(em, clock());
        desk.callers = () -> caller;
        desk.clock = clock();
        return desk;
    }
}
