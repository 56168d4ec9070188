package pk.gov.balochistan.police.recordimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.grievance.TypedDay;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sheet.CellCheck;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.SheetLine;

/** Reads the lines of one sheet of records; every cell that is wrong is told, not the first alone. Not for more than one thread. */
final class RecordLineReader {
    private final String register;
    private final LocalDate today;
    private final KnownPlaces places;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, PersonDetails> persons = new HashMap<>();
    private final Map<Cnic, PersonDetails> cnics = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private CellCheck cells;

    RecordLineReader(String register, KnownPlaces places, List<Offence> law, LocalDate today) {
        this.register = register;
        this.places = places;
        this.today = today;
        for (Offence section : law) {
            sections.put(folded(section.code()), section.code());
            sections.put(folded(section.citation()), section.code());
        }
    }

    RecordLine read(SheetLine<RecordColumn> line) {
        cells = new CellCheck();
        String reference = line.cell(RecordColumn.REFERENCE);
        cells.of(RecordColumn.REFERENCE, () -> requireReference(reference));
        PersonDetails person = person(line);
        String section = cells.of(RecordColumn.SECTION, () -> section(line));
        Place station = station(line);
        LocalDate occurred =
                cells.of(RecordColumn.OCCURRED, () -> NewOffence.requirePossible(past(line, RecordColumn.OCCURRED)));
        LocalDate decided = cells.of(RecordColumn.DECIDED, () -> past(line, RecordColumn.DECIDED));
        CourtOutcome outcome = cells.of(RecordColumn.OUTCOME, () -> outcome(line));
        Boolean juvenile = cells.of(RecordColumn.JUVENILE, () -> juvenile(line));
        if (!cells.isRight()) return refused(line, reference);
        NewOffence offence = cells.of(
                RecordColumn.OUTCOME,
                () -> new NewOffence(
                        section,
                        line.cell(RecordColumn.FIR),
                        station.code(),
                        occurred,
                        outcome,
                        decided,
                        line.cell(RecordColumn.COURT),
                        juvenile));
        if (!cells.isRight()) return refused(line, reference);
        String personKey = personKey(register, reference);
        cells.of(RecordColumn.NAME, () -> requireSame(personKey, person));
        cells.of(RecordColumn.CNIC, () -> requireOneName(person));
        String key = key(personKey, offence.offenceCode(), offence.firReference(), station.code());
        if (!keys.add(key)) cells.add(RecordColumn.SECTION, new RuleViolation("record.offence.twice"));
        if (!cells.isRight()) return refused(line, reference);
        return new RecordLine(line.number(), reference, key, personKey, person, offence, station, List.of());
    }

    private RecordLine refused(SheetLine<RecordColumn> line, String reference) {
        return new RecordLine(line.number(), reference, null, null, null, null, null, cells.problems());
    }

    private static String requireReference(String reference) {
        if (Typed.line(reference).isEmpty()) throw new RuleViolation("importing.refusal.reference");
        return Typed.within(reference, 1, 60, "recordImport.reference");
    }

    /** Null where a part of it is wrong. */
    private PersonDetails person(SheetLine<RecordColumn> line) {
        String name = cells.of(RecordColumn.NAME, () -> {
            if (line.cell(RecordColumn.NAME) == null) throw new RuleViolation("record.person.nameless");
            return new PersonDetails(line.cell(RecordColumn.NAME), null, null, null, null).name();
        });
        String father = cells.of(
                RecordColumn.FATHER,
                () -> new PersonDetails(null, line.cell(RecordColumn.FATHER), null, null, null).father());
        Cnic cnic = cells.of(RecordColumn.CNIC, () -> Cnic.parseOrNull(line.cell(RecordColumn.CNIC)));
        Msisdn phone = cells.of(RecordColumn.PHONE, () -> Msisdn.parseOrNull(line.cell(RecordColumn.PHONE)));
        String address = cells.of(
                RecordColumn.ADDRESS,
                () -> new PersonDetails(null, null, null, null, line.cell(RecordColumn.ADDRESS)).address());
        return cells.isRight() ? new PersonDetails(name, father, cnic, phone, address) : null;
    }

    /** Lines of one person say the same of the person. */
    private PersonDetails requireSame(String personKey, PersonDetails person) {
        PersonDetails before = persons.putIfAbsent(personKey, person);
        if (before != null && !before.isSameAs(person)) throw new RuleViolation("recordImport.person");
        return person;
    }

    /** Of two names under one CNIC one is wrong, and nobody's conviction goes to the other. */
    private PersonDetails requireOneName(PersonDetails person) {
        if (person.cnic() == null) return person;
        PersonDetails before = cnics.putIfAbsent(person.cnic(), person);
        if (before != null && !NameLikeness.areAlike(before.name(), person.name()))
            throw new RuleViolation("recordImport.cnicTwice");
        return person;
    }

    private String section(SheetLine<RecordColumn> line) {
        String code = sections.get(folded(line.cell(RecordColumn.SECTION)));
        if (code == null) throw new RuleViolation("law.offence.unknown");
        return code;
    }

    /** Null where it is wrong. */
    private Place station(SheetLine<RecordColumn> line) {
        String named = line.cell(RecordColumn.DISTRICT);
        Place district = named == null ? null : cells.of(RecordColumn.DISTRICT, () -> places.district(named));
        return cells.of(RecordColumn.STATION, () -> places.station(line.cell(RecordColumn.STATION), district));
    }

    private LocalDate past(SheetLine<RecordColumn> line, RecordColumn column) {
        LocalDate day = TypedDay.parseOrNull(line.cell(column), "importing.refusal.day");
        if (day == null && !column.isOptional()) throw new RuleViolation("importing.refusal.day");
        if (day != null && day.isAfter(today)) throw new RuleViolation("record.offence.future");
        return day;
    }

    private static CourtOutcome outcome(SheetLine<RecordColumn> line) {
        try {
            return CourtOutcome.valueOf(Typed.line(line.cell(RecordColumn.OUTCOME))
                    .toUpperCase(Locale.ROOT)
                    .replaceAll("[ -]+", "_"));
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation("recordImport.outcome");
        }
    }

    private static Boolean juvenile(SheetLine<RecordColumn> line) {
        return switch (Typed.line(line.cell(RecordColumn.JUVENILE)).toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new RuleViolation("recordImport.juvenile");
        };
    }

    private static String folded(String words) {
        return Typed.line(words).toUpperCase(Locale.ROOT);
    }

    /** The same for the same person of the same register. */
    static String personKey(String register, String reference) {
        return key(register, reference);
    }

    /** The same words, however they are spaced and in whichever letters, give the same key. */
    private static String key(String... parts) {
        StringBuilder whole = new StringBuilder();
        for (String part : parts) whole.append(folded(part)).append('\n');
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(whole.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
