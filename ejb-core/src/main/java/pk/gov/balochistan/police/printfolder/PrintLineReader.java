package pk.gov.balochistan.police.printfolder;

import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.grievance.TypedDay;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.printimport.FileKind;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sheet.SheetLine;

/** Reads lines of a list; the first cell that is wrong is told. */
final class PrintLineReader {
    private final Map<String, String> sections = new HashMap<>();

    PrintLineReader(List<Offence> law) {
        for (Offence section : law) {
            sections.put(folded(section.code()), section.code());
            sections.put(folded(section.citation()), section.code());
        }
    }

    /** @throws RuleViolation printImport.*; those of the numbers and days; taking.ground.none, taking.order.* */
    PrintLine read(SheetLine<PrintColumn> line) {
        FileKind kind = FileKind.parse(line.cell(PrintColumn.KIND));
        PrintLine read = new PrintLine(
                line.number(),
                file(line),
                kind,
                record(line),
                line.cell(PrintColumn.REFERENCE),
                Cnic.parseOrNull(line.cell(PrintColumn.CNIC)),
                section(line),
                day(line, PrintColumn.OCCURRED, "printImport.occurred"),
                standing(line),
                line.cell(PrintColumn.COURT),
                line.cell(PrintColumn.ORDER),
                TypedDay.parseOrNull(line.cell(PrintColumn.ORDERED), "taking.order.day"),
                day(line, PrintColumn.TAKEN, "printImport.taken"),
                dpi(line),
                form(line),
                kind == FileKind.PHOTO_MARK ? line.cell(PrintColumn.WORDS) : null);
        if (read.record() == null && read.reference() == null && read.cnic() == null)
            throw new RuleViolation("printImport.person.unsaid");
        // What the ground itself refuses is told before any file is opened.
        read.ground(1);
        return read;
    }

    private static String file(SheetLine<PrintColumn> line) {
        return Typed.within(line.cell(PrintColumn.FILE), 1, 200, "printImport.file.name");
    }

    private static RecordNumber record(SheetLine<PrintColumn> line) {
        String typed = line.cell(PrintColumn.RECORD);
        return typed == null ? null : RecordNumber.parse(typed);
    }

    private String section(SheetLine<PrintColumn> line) {
        String code = sections.get(folded(line.cell(PrintColumn.SECTION)));
        if (code == null) throw new RuleViolation("law.offence.unknown");
        return code;
    }

    private static LocalDate day(SheetLine<PrintColumn> line, PrintColumn column, String refusal) {
        LocalDate day = TypedDay.parseOrNull(line.cell(column), refusal);
        if (day == null) throw new RuleViolation(refusal);
        return day;
    }

    private static Standing standing(SheetLine<PrintColumn> line) {
        String word = folded(line.cell(PrintColumn.STANDING));
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("printImport.standing"));
    }

    private static Integer dpi(SheetLine<PrintColumn> line) {
        String typed = line.cell(PrintColumn.DPI);
        if (typed == null) return null;
        String digits = Typed.digits(typed);
        if (!digits.matches("\\d{2,4}")) throw new RuleViolation("printImport.dpi");
        return Integer.valueOf(digits);
    }

    private static Rectangle form(SheetLine<PrintColumn> line) {
        String typed = line.cell(PrintColumn.FORM);
        if (typed == null) return null;
        String[] sides = Typed.line(typed).split("[ ,;]+");
        if (sides.length != 4 || !Arrays.stream(sides).allMatch(side -> side.matches("\\d{1,5}")))
            throw new RuleViolation("printImport.form");
        int[] at = Arrays.stream(sides).mapToInt(Integer::parseInt).toArray();
        return new Rectangle(at[0], at[1], at[2], at[3]);
    }

    private static String folded(String words) {
        return Typed.line(words).toUpperCase(Locale.ROOT);
    }
}
