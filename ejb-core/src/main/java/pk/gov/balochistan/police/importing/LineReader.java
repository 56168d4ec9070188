package pk.gov.balochistan.police.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.grievance.TypedDay;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sheet.CellCheck;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.SheetLine;

/** Reads the lines of one sheet; every cell that is wrong is told, not the first alone. Not for more than one thread. */
final class LineReader {
    private final ImportSource source;
    private final LocalDate today;
    private final KnownPlaces places;
    private final KnownKinds kinds;
    private final Set<String> references = new HashSet<>();
    private CellCheck cells;

    LineReader(ImportSource source, KnownPlaces places, KnownKinds kinds, LocalDate today) {
        this.source = source;
        this.places = places;
        this.kinds = kinds;
        this.today = today;
    }

    ReadLine read(SheetLine<Column> line) {
        cells = new CellCheck();
        String reference = line.cell(Column.REFERENCE);
        NewReception how = cells.of(Column.REFERENCE, () -> how(reference));
        LocalDate receivedOn = cells.of(Column.RECEIVED, () -> receivedOn(line));
        cells.of(Column.NAME, () -> new PersonDetails(line.cell(Column.NAME), null, null, null, null));
        cells.of(Column.CNIC, () -> Cnic.parseOrNull(line.cell(Column.CNIC)));
        cells.of(Column.PHONE, () -> Msisdn.parseOrNull(line.cell(Column.PHONE)));
        String place = place(line);
        cells.of(Column.CATEGORY, () -> category(line));
        cells.of(Column.TEXT, () -> told(line));
        cells.of(Column.LANGUAGE, () -> language(line));
        cells.of(Column.TEXTS, () -> mayText(line));
        cells.of(Column.OFFICER, () -> BeltNumber.parseOrNull(line.cell(Column.OFFICER)));
        cells.of(Column.ACCUSED, () -> new Accused(null, null, line.cell(Column.ACCUSED)));
        if (!cells.isRight()) return new ReadLine(line.number(), reference, null, null, cells.problems());
        // What is wrong with the whole is who complains: a card without a name or a phone, or texts without a phone.
        NewComplaint complaint = cells.of(Column.NAME, () -> complaint(line, place));
        return new ReadLine(
                line.number(),
                reference,
                complaint,
                NewReception.imported(receivedOn, how.reference(), source),
                cells.problems());
    }

    private NewComplaint complaint(SheetLine<Column> line, String place) {
        PersonDetails who = new PersonDetails(
                line.cell(Column.NAME),
                null,
                Cnic.parseOrNull(line.cell(Column.CNIC)),
                Msisdn.parseOrNull(line.cell(Column.PHONE)),
                null);
        return new NewComplaint(
                key(source, line.cell(Column.REFERENCE)),
                Channel.IMPORT,
                language(line),
                category(line),
                place,
                null,
                null,
                line.cell(Column.TEXT),
                who.isNobody(),
                who,
                new ContactWish(mayText(line), false, null),
                accused(line));
    }

    /** Whom it names never hears of it: the way of the case is found as for one that came on the web. */
    private static Accused accused(SheetLine<Column> line) {
        return new Accused(null, BeltNumber.parseOrNull(line.cell(Column.OFFICER)), line.cell(Column.ACCUSED));
    }

    /** A reference is one complaint of its source, however it is spaced and in whichever letters. */
    private NewReception how(String reference) {
        if (Typed.line(reference).isEmpty()) throw new RuleViolation("importing.refusal.reference");
        if (!references.add(folded(reference))) throw new RuleViolation("importing.refusal.twice");
        return NewReception.imported(null, reference, source);
    }

    private LocalDate receivedOn(SheetLine<Column> line) {
        return NewReception.requireDay(
                TypedDay.parseOrNull(line.cell(Column.RECEIVED), "importing.refusal.day"), today);
    }

    /** Code of the station, else of the district; null where the line names none: then the central office finds it. */
    private String place(SheetLine<Column> line) {
        String named = line.cell(Column.DISTRICT);
        Place district = named == null ? null : cells.of(Column.DISTRICT, () -> places.district(named));
        String within = line.cell(Column.STATION);
        Place station = within == null ? null : cells.of(Column.STATION, () -> places.station(within, district));
        if (station == null) return district == null ? null : district.code();
        if (district == null || !station.isUnder(district))
            cells.add(Column.STATION, new RuleViolation("importing.refusal.station"));
        return station.code();
    }

    private String category(SheetLine<Column> line) {
        return kinds.category(line.cell(Column.CATEGORY));
    }

    private static String told(SheetLine<Column> line) {
        NewComplaint.requireDescription(line.cell(Column.TEXT));
        return line.cell(Column.TEXT);
    }

    private static Language language(SheetLine<Column> line) {
        String code = Typed.line(line.cell(Column.LANGUAGE)).toLowerCase(Locale.ROOT);
        return switch (code) {
            case "ur" -> Language.URDU;
            case "en" -> Language.ENGLISH;
            default -> throw new RuleViolation("importing.refusal.language");
        };
    }

    /** Texts only where the source says that the citizen agreed. */
    private static boolean mayText(SheetLine<Column> line) {
        return switch (Typed.line(line.cell(Column.TEXTS)).toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new RuleViolation("importing.refusal.texts");
        };
    }

    /** The same reference of the same source gives the same key, so that it is filed once. */
    static String key(ImportSource source, String reference) {
        try {
            byte[] whole = (source + "\n" + folded(reference)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private static String folded(String reference) {
        return Typed.line(reference).toUpperCase(Locale.ROOT);
    }
}
