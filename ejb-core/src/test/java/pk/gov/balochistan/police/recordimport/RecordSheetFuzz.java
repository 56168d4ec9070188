package pk.gov.balochistan.police.recordimport;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import pk.gov.balochistan.police.fuzzing.Fuzzed;
import pk.gov.balochistan.police.fuzzing.SomePlaces;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.Sheet;
import pk.gov.balochistan.police.sheet.SheetLine;

/** Whatever a sheet of records holds: it is refused as a whole, or each of its lines says what is wrong, or all that an entry needs. */
public final class RecordSheetFuzz {
    private static final KnownPlaces PLACES = SomePlaces.all();
    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 30);
    private static final List<Offence> LAW = List.of(section("ppc-302", "PPC 302"), section("cnsa-9c", "CNSA 9(c)"));

    private RecordSheetFuzz() {}

    public static void fuzzerInitialize() {
        Fuzzed.load(Sheet.class, RecordLineReader.class);
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        try {
            RecordLineReader reader = new RecordLineReader("CRO", PLACES, LAW, TODAY);
            for (SheetLine<RecordColumn> line : Sheet.read(RecordColumn.class, octets)) look(reader.read(line));
        } catch (RuleViolation refused) {
            require(refused.key().startsWith("importing.refusal."), refused.key());
        }
    }

    private static void look(RecordLine line) {
        boolean isWhole = line.key() != null
                && line.personKey() != null
                && line.person() != null
                && line.offence() != null
                && line.station() != null;
        require(line.isRight() == isWhole, "neither right nor wrong");
        require(!isWhole || line.key().length() == 64, "a key of another length");
    }

    private static Offence section(String code, String citation) {
        return new Offence() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String citation() {
                return citation;
            }
        };
    }
}
