package pk.gov.balochistan.police.portal.prison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.CsvSheet;
import pk.gov.balochistan.police.portal.shared.sheet.SheetPage;
import pk.gov.balochistan.police.prisonrecord.PrisonColumn;
import pk.gov.balochistan.police.prisonrecord.PrisonSheet;
import pk.gov.balochistan.police.prisonrecord.PrisonSheetDesk;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sheet.SheetColumn;
import pk.gov.balochistan.police.sheet.SheetReport;

/** A sheet of the prisons department: who was admitted, transferred and released. */
@Named
@ViewScoped
public class PrisonSheetPage extends SheetPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrisonSheetDesk desk;

    private String letter;

    @Override
    protected SheetReport tried(byte[] sheet) {
        return desk.tryOut(PrisonSheet.read(letter, sheet)).report();
    }

    @Override
    protected SheetReport filed(byte[] sheet) {
        return desk.enter(PrisonSheet.read(letter, sheet)).report();
    }

    @Override
    protected SheetColumn[] columns() {
        return PrisonColumn.values();
    }

    @Override
    protected String reportName(SheetReport taken) {
        return "prisons";
    }

    @Override
    protected Map<String, String> fields() {
        return Map.of("prisonSheet.letter", "sheet:letter");
    }

    /** Whatever a sheet may name, to be taken away: prisons, districts and stations. */
    public void downloadCodes() throws IOException {
        CsvSheet sheet = headed("column", "code", "english", "urdu", "district");
        desk.listPrisons()
                .forEach(prison -> sheet.row(List.of(
                        PrisonColumn.PRISON.heading(),
                        prison.code(),
                        prison.name(Language.ENGLISH),
                        prison.name(Language.URDU),
                        "")));
        addPlaces(sheet, desk.listPlaces(), PrisonColumn.DISTRICT, PrisonColumn.STATION);
        send(sheet, "prisons-and-places");
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
