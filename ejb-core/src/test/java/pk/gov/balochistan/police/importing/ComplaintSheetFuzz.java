package pk.gov.balochistan.police.importing;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import pk.gov.balochistan.police.fuzzing.Fuzzed;
import pk.gov.balochistan.police.fuzzing.SomePlaces;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.Sheet;
import pk.gov.balochistan.police.sheet.SheetLine;

/** Whatever a sheet of complaints holds: it is refused as a whole, or each of its lines says what is wrong, or all that a complaint needs. */
public final class ComplaintSheetFuzz {
    private static final KnownPlaces PLACES = SomePlaces.all();
    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 30);
    private static final KnownKinds KINDS = new KnownKinds(List.of(category("delay", "Delay", "تاخیر")));

    private ComplaintSheetFuzz() {}

    public static void fuzzerInitialize() {
        Fuzzed.load(Sheet.class, LineReader.class);
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        try {
            ImportSheet sheet = ImportSheet.read(ImportSource.HELPLINE, octets);
            LineReader reader = new LineReader(ImportSource.HELPLINE, PLACES, KINDS, TODAY);
            for (SheetLine<Column> line : sheet.lines()) look(reader.read(line));
        } catch (RuleViolation refused) {
            require(refused.key().startsWith("importing.refusal."), refused.key());
        }
    }

    private static void look(ReadLine line) {
        require(line.problems().isEmpty() == (line.complaint() != null), "neither right nor wrong");
    }

    private static ComplaintCategory category(String code, String english, String urdu) {
        return new ComplaintCategory() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String name(Language language) {
                return language == Language.ENGLISH ? english : urdu;
            }
        };
    }
}
