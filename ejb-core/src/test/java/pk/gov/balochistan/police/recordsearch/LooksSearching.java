package pk.gov.balochistan.police.recordsearch;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.AgeBand;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.profile.Profiles;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** The search by looks as the container would put it together, and described persons for it. */
final class LooksSearching {
    static final Reason REASON = new Reason("Seen by a witness of the robbery", "FIR 12/2026 Sariab");
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 1);

    private LooksSearching() {}

    static Unit inForce(TestDatabase database) {
        Unit unit = Unit.on(database);
        unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.LOOKS_SEARCH, null, RecordSearch.CLOCK));
        return unit;
    }

    static LooksDesk desk(EntityManager em, Caller caller, Clock clock) {
        LooksDesk desk = new LooksDesk();
        desk.looks = new Looks(em);
        desk.policies = new Policies(em, clock);
        desk.runs = new PolicyRuns(em);
        desk.callers = () -> caller;
        desk.clock = clock;
        return desk;
    }

    static LooksSearch begin(Unit unit, Caller caller, LooksQuestion question) {
        return unit.inTransaction(em -> desk(em, caller, RecordSearch.CLOCK).begin(question, REASON));
    }

    static LooksAnswer look(Unit unit, Caller caller, LooksSearch search, LooksQuestion question, int page) {
        return unit.inTransaction(em -> desk(em, caller, RecordSearch.CLOCK).look(search, question, page));
    }

    static LooksAnswer ask(Unit unit, Caller caller, LooksQuestion question) {
        return look(unit, caller, begin(unit, caller, question), question, 0);
    }

    static LooksQuestion who(Trait... traits) {
        return new LooksQuestion(Set.of(traits), null);
    }

    /** A person with one offence, whose looks, marks and ways of working are those. */
    static RecordNumber enter(Unit unit, NewOffence offence, Trait... traits) {
        return unit.inTransaction(em -> {
            CriminalRecord record = record(em, offence);
            for (EntryKind kind : List.of(EntryKind.LOOKS, EntryKind.MARK, EntryKind.METHOD)) {
                Trait[] own = Arrays.stream(traits)
                        .filter(trait -> trait.feature().kind() == kind)
                        .toArray(Trait[]::new);
                if (own.length > 0) add(em, record, NewEntry.seen(kind, SEEN, null, null, own));
            }
            return record.number();
        });
    }

    static CriminalRecord record(EntityManager em, NewOffence offence) {
        PersonDetails person = new PersonDetails("Naseer Ahmed", null, null, null, null);
        CriminalRecord record = new CriminalRecord(RecordNumber.random(), person, RecordSearch.ONE, RecordSearch.NOON);
        record.addOffence(
                offence, new Places(em, RecordSearch.CLOCK).require(Some.STATION), RecordSearch.ONE, RecordSearch.NOON);
        new CriminalRecords(em).add(record);
        return record;
    }

    static void add(EntityManager em, CriminalRecord record, NewEntry entry) {
        new Profiles(em, RecordSearch.CLOCK).add(record, entry, RecordSearch.ONE, RecordSearch.NOON);
    }

    /** The question with one thing more, or a band of age. */
    static LooksQuestion narrowed(LooksQuestion question, Facet facet) {
        if (!(facet.value() instanceof Trait trait))
            return new LooksQuestion(question.traits(), AgeBand.valueOf(facet.name()));
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(question.traits());
        return new LooksQuestion(more, question.age());
    }
}
