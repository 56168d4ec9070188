package pk.gov.balochistan.police.picket;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.hotlist.SomeEntry;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** A picket as the container would put it together, on a day on which policies let checks run. */
final class PicketTrial implements AutoCloseable {
    static final String BELT = "Q-7";
    static final CheckPurpose PURPOSE = new CheckPurpose(CheckReason.PICKET, "Sariab Road");
    private static final Clock CLOCK = Clock.fixed(SomeEntry.NOON, ZoneOffset.UTC);

    final Unit unit;
    private final KeyRing keys;

    private PicketTrial(TestDatabase database, Path data) {
        unit = Unit.on(database);
        keys = KeyRing.of(data);
    }

    /** With what an upgrade brings: a policy of numbers, and none of names. */
    static PicketTrial withoutNames(TestDatabase database, Path data) {
        return new PicketTrial(database, data);
    }

    static PicketTrial of(TestDatabase database, Path data) {
        PicketTrial trial = new PicketTrial(database, data);
        trial.unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.NAME_MATCH, null, CLOCK));
        return trial;
    }

    CheckAnswer check(Cnic cnic) {
        return asOfficer(desk -> desk.byCnic(cnic, PURPOSE));
    }

    CheckAnswer check(String name, String father) {
        return asOfficer(desk -> desk.byName(new NamedPerson(name, father), PURPOSE));
    }

    <T> T asOfficer(Function<PicketDesk, T> act) {
        return as(BELT, Role.STATION_OFFICER, act);
    }

    <T> T as(String belt, Role role, Function<PicketDesk, T> act) {
        return unit.inTransaction(em -> {
            Caller caller = SomeEntry.caller(em, belt, role, Some.STATION);
            PicketDesk desk = new PicketDesk();
            desk.check = new HotlistCheck(em, keys, CLOCK);
            desk.checks = new LoggedChecks(em);
            desk.records = new CriminalRecords(em);
            desk.runs = new PolicyRuns(em);
            desk.callers = () -> caller;
            desk.keys = keys;
            desk.clock = CLOCK;
            return act.apply(desk);
        });
    }

    /** A person on record whom a court's warrant names. */
    void warrantFor(Cnic cnic) {
        unit.perform(em -> {
            CriminalRecord record =
                    SomeRecord.with(cnic, CourtOutcome.UNDER_TRIAL, false, new Places(em, CLOCK).require(Some.STATION));
            record.markWanted(1, SomeRecord.warrant(), SomeRecord.FIRST, SomeRecord.NOW);
            new CriminalRecords(em).add(record);
        });
    }

    /** A person with an acquittal alone, who was joined to somebody else by two. */
    void joinedTo(Cnic into, Cnic cnic) {
        unit.perform(em -> new CriminalRecords(em)
                .add(SomeRecord.with(
                        cnic, CourtOutcome.ACQUITTED, false, new Places(em, CLOCK).require(Some.STATION))));
        NewMerge join = new NewMerge(NewMerge.Kind.JOIN, NewMerge.Basis.STATEMENT, "The names are alike");
        unit.perform(em -> {
            CriminalRecords records = new CriminalRecords(em);
            CriminalRecord record = records.find(cnic).orElseThrow();
            new RecordMerges(em)
                    .propose(record, records.find(into).orElseThrow(), join, SomeRecord.FIRST, SomeRecord.NOW);
        });
        unit.perform(em -> {
            RecordMerges merges = new RecordMerges(em);
            CriminalRecord record = new CriminalRecords(em).find(cnic).orElseThrow();
            merges.confirm(merges.waiting(record).orElseThrow(), SomeRecord.SECOND, SomeRecord.NOW);
        });
    }

    void dispute(Cnic cnic) {
        unit.perform(em -> new CriminalRecords(em)
                .find(cnic)
                .orElseThrow()
                .dispute(CriminalRecord.PERSON, SomeRecord.DAY, SomeRecord.NOW));
    }

    void withdrawWarrant(Cnic cnic) {
        unit.perform(em -> {
            CriminalRecord record = new CriminalRecords(em).find(cnic).orElseThrow();
            int seq = record.propose(
                            1, SomeRecord.order(ProposedChange.Kind.WITHDRAW_NOTICE), SomeRecord.FIRST, SomeRecord.NOW)
                    .seq();
            record.confirm(seq, SomeRecord.SECOND, SomeRecord.NOW);
        });
    }

    List<String> texts(String query) {
        return unit.inTransaction(em -> {
            List<?> rows = em.createNativeQuery(query).getResultList();
            return rows.stream().map(String::valueOf).toList();
        });
    }

    @Override
    public void close() {
        unit.close();
    }
}
