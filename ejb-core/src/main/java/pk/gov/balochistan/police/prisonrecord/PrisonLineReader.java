package pk.gov.balochistan.police.prisonrecord;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.grievance.TypedDay;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.prison.NewRelease;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.prison.ReleaseCause;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sheet.CellCheck;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.SheetLine;

/** Reads the lines of one sheet of the prisons department; every cell that is wrong is told, not the first alone. Not for more than one thread. */
final class PrisonLineReader {
    private final KnownPrisons prisons;
    private final KnownPlaces places;
    private final LocalDate today;
    private final Set<String> said = new HashSet<>();
    private CellCheck cells;
    private SheetLine<PrisonColumn> line;

    PrisonLineReader(KnownPrisons prisons, KnownPlaces places, LocalDate today) {
        this.prisons = prisons;
        this.places = places;
        this.today = today;
    }

    PrisonLine read(SheetLine<PrisonColumn> next) {
        cells = new CellCheck();
        line = next;
        String reference = cell(PrisonColumn.PRISONER_NUMBER);
        Prison prison = cells.of(PrisonColumn.PRISON, () -> prisons.require(cell(PrisonColumn.PRISON)));
        PrisonEvent event = cells.of(PrisonColumn.EVENT, () -> PrisonEvent.parse(cell(PrisonColumn.EVENT)));
        LocalDate day = cells.of(PrisonColumn.DAY, this::day);
        RecordNumber record = cells.of(PrisonColumn.RECORD, this::record);
        PersonDetails person = person();
        Place station = station();
        String fir = cells.of(
                PrisonColumn.FIR, () -> Typed.withinOrNull(cell(PrisonColumn.FIR), 3, 60, "record.line.length"));
        String order =
                cells.of(PrisonColumn.ORDER, () -> Typed.within(cell(PrisonColumn.ORDER), 3, 200, "prison.order"));
        HeldAs heldAs = event == null || event == PrisonEvent.RELEASED
                ? null
                : cells.of(PrisonColumn.HELD_AS, () -> heldAs(event));
        ReleaseCause cause = event == PrisonEvent.RELEASED ? cells.of(PrisonColumn.REASON, this::cause) : null;
        Prison other = event == PrisonEvent.TRANSFERRED
                ? cells.of(PrisonColumn.TO_PRISON, () -> prisons.require(cell(PrisonColumn.TO_PRISON)))
                : null;
        if (event == PrisonEvent.ADMITTED && (fir == null || station == null) && cells.isRight())
            cells.add(PrisonColumn.FIR, new RuleViolation("prisonSheet.case"));
        if (prison != null && prison.isOutside() && other != null && other.isOutside())
            cells.add(PrisonColumn.TO_PRISON, new RuleViolation("prisonSheet.twoOutside"));
        if (!cells.isRight()) return PrisonLine.refused(line.number(), reference, cells.problems());
        HeldAt where = heldAt(prison, PrisonColumn.PRISONER_NUMBER);
        HeldAt to = other == null ? null : heldAt(other, PrisonColumn.TO_NUMBER);
        if (cells.isRight() && !said.add(event + "\n" + where.sameAs() + "\n" + day))
            cells.add(PrisonColumn.PRISONER_NUMBER, new RuleViolation("prisonSheet.twice"));
        if (!cells.isRight()) return PrisonLine.refused(line.number(), reference, cells.problems());
        return new PrisonLine(
                line.number(),
                reference,
                event,
                where,
                day,
                record,
                person,
                fir,
                station,
                heldAs,
                order,
                cause == null ? null : new NewRelease(day, cause, order),
                to == null ? null : new NewTransfer(day, order, to, heldAs),
                cells.problems());
    }

    private String cell(PrisonColumn column) {
        return line.cell(column);
    }

    /** Null where it is wrong. */
    private HeldAt heldAt(Prison prison, PrisonColumn number) {
        if (prison.isOutside())
            cells.of(PrisonColumn.OUTSIDE, () -> Typed.within(cell(PrisonColumn.OUTSIDE), 3, 120, "prison.outside"));
        if (!cells.isRight()) return null;
        return cells.of(number, () -> new HeldAt(prison.code(), cell(PrisonColumn.OUTSIDE), cell(number)));
    }

    private LocalDate day() {
        LocalDate day = TypedDay.parseOrNull(cell(PrisonColumn.DAY), "importing.refusal.day");
        if (day == null) throw new RuleViolation("importing.refusal.day");
        if (day.isAfter(today)) throw new RuleViolation("prison.future");
        return day;
    }

    private RecordNumber record() {
        if (cell(PrisonColumn.RECORD) != null) return RecordNumber.parse(cell(PrisonColumn.RECORD));
        if (cell(PrisonColumn.CNIC) == null) throw new RuleViolation("prisonSheet.who");
        return null;
    }

    /** Null where a part of it is wrong. */
    private PersonDetails person() {
        String name = cells.of(PrisonColumn.NAME, () -> {
            if (cell(PrisonColumn.NAME) == null) throw new RuleViolation("record.person.nameless");
            return new PersonDetails(cell(PrisonColumn.NAME), null, null, null, null).name();
        });
        String father =
                cells.of(PrisonColumn.FATHER, () -> new PersonDetails(null, cell(PrisonColumn.FATHER), null, null, null)
                        .father());
        Cnic cnic = cells.of(PrisonColumn.CNIC, () -> Cnic.parseOrNull(cell(PrisonColumn.CNIC)));
        return cells.isRight() ? new PersonDetails(name, father, cnic, null, null) : null;
    }

    /** Null where it names none, and where it is wrong. */
    private Place station() {
        String district = cell(PrisonColumn.DISTRICT);
        String station = cell(PrisonColumn.STATION);
        Place within = district == null ? null : cells.of(PrisonColumn.DISTRICT, () -> places.district(district));
        return station == null ? null : cells.of(PrisonColumn.STATION, () -> places.station(station, within));
    }

    /** Null for as before, which a transfer may leave unsaid. */
    private HeldAs heldAs(PrisonEvent event) {
        if (event == PrisonEvent.TRANSFERRED && cell(PrisonColumn.HELD_AS) == null) return null;
        return constant(HeldAs.class, PrisonColumn.HELD_AS, "prisonSheet.heldAs");
    }

    private ReleaseCause cause() {
        ReleaseCause cause = constant(ReleaseCause.class, PrisonColumn.REASON, "prisonSheet.reason");
        if (cause == ReleaseCause.TRANSFERRED) throw new RuleViolation("prisonSheet.reason");
        return cause;
    }

    private <E extends Enum<E>> E constant(Class<E> kind, PrisonColumn column, String refusal) {
        try {
            return Enum.valueOf(
                    kind, Typed.line(cell(column)).toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_"));
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(refusal);
        }
    }
}
