package pk.gov.balochistan.police.printfolder;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.printimport.BatchLine;
import pk.gov.balochistan.police.printimport.LineState;
import pk.gov.balochistan.police.printimport.PrintBatch;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.recordimport.RecordImports;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Takes one file in, within the caller's transaction: what the page of its kind would refuse is refused, and nothing of it stays. */
final class LineTaking {
    private final EntityManager em;
    private final CriminalRecords records;
    private final Offences offences;
    private final PrintBatches batches;
    private final SetTaking sets;
    private final PrintBatch batch;
    private final Caller by;
    private final RecordImports registers;
    private final Instant now;

    /** @param batch of this transaction @param by the examiner who authorised it, as he may act now */
    LineTaking(EntityManager em, AuditTrail trail, PrintBatch batch, SetTaking sets, Caller by, Clock clock) {
        this.em = em;
        this.registers = new RecordImports(em, trail, clock);
        this.records = new CriminalRecords(em);
        this.offences = new Offences(em);
        this.batches = new PrintBatches(em);
        this.sets = sets;
        this.batch = batch;
        this.by = by;
        this.now = clock.instant();
    }

    /**
     * @throws RuleViolation printImport.batch.closed, printImport.person.*, printImport.entry.*, printImport.known.*; those of the ground, of its day and of the
     *     kind of file; {@link NotPermitted} where the examiner may no longer take such a thing
     */
    Entered take(PrintLine line, FileContent content) {
        batch.requireOpen();
        if (!by.may(line.kind().permission())) throw new NotPermitted();
        CriminalRecord record = person(line);
        RecordedOffence entry = entry(record, line);
        Ground ground = line.ground(entry.seq());
        Optional<BatchLine> there = batches.findFile(content.hash());
        if (there.isPresent()) return known(there.get(), record, ground, line);
        record.requireGround(line.kind().taking(), ground, offences, now);
        LocalDate today = LocalDate.ofInstant(now, Texts.PAKISTAN);
        ground.requireDay(line.takenOn(), entry.occurredOn(), entry.outcomeOn(), today);
        SetTaking.Taken taken = sets.take(record, ground, line, content.octets(), Signatory.of(by), now);
        em.flush();
        BatchLine kept = new BatchLine(batch, line.incoming(content), taken.set(), taken.place(), now);
        if (taken.doubt() != null) kept.waitFor(taken.doubt());
        batches.add(kept);
        LineEnd end = taken.doubt() == null ? LineEnd.TAKEN : LineEnd.WAITING;
        return new Entered(record, ground, end, taken.doubt(), taken.isSearched(), batch.reason());
    }

    private CriminalRecord person(PrintLine line) {
        List<Long> said = Stream.of(
                        Optional.ofNullable(line.record())
                                .map(number -> records.require(number).id()),
                        Optional.ofNullable(line.reference()).map(this::referred),
                        Optional.ofNullable(line.cnic()).map(cnic -> records.find(cnic)
                                .map(CriminalRecord::id)
                                .orElseThrow(() -> new RuleViolation("printImport.person.none"))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (said.size() > 1) throw new RuleViolation("printImport.person.other");
        CriminalRecord record = records.require(said.get(0));
        if (record.isExpunged()) throw new RuleViolation("printImport.person.none");
        return record;
    }

    private Long referred(String reference) {
        if (batch.register() == null) throw new RuleViolation("printImport.person.register");
        return registers
                .recordOf(batch.register(), reference)
                .orElseThrow(() -> new RuleViolation("printImport.person.none"));
    }

    /** The entry of this section and day. */
    private RecordedOffence entry(CriminalRecord record, PrintLine line) {
        List<RecordedOffence> found = record.offencesFor(true).stream()
                .filter(entry -> entry.offenceCode().equals(line.section())
                        && entry.occurredOn().equals(line.occurredOn()))
                .toList();
        if (found.isEmpty()) throw new RuleViolation("printImport.entry.none");
        if (found.size() > 1) throw new RuleViolation("printImport.entry.several");
        return found.get(0);
    }

    /** One file is of one person and shows one thing; what came of it stays. */
    private Entered known(BatchLine there, CriminalRecord record, Ground ground, PrintLine line) {
        if (!Objects.equals(there.recordId(), record.id()))
            throw new RuleViolation(
                    "printImport.known.other", records.require(there.recordId()).number());
        if (there.kind() != line.kind()) throw new RuleViolation("printImport.known.kind");
        if (there.state() == LineState.REFUSED) throw new RuleViolation("printImport.known.refused");
        LineEnd end = there.isWaiting() ? LineEnd.WAITING : LineEnd.KNOWN;
        return new Entered(record, ground, end, there.isWaiting() ? there.doubt() : null, false, batch.reason());
    }
}
