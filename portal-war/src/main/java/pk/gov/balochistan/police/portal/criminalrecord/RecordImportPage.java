package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.CsvSheet;
import pk.gov.balochistan.police.portal.shared.sheet.SheetPage;
import pk.gov.balochistan.police.recordimport.RecordColumn;
import pk.gov.balochistan.police.recordimport.RecordImportDesk;
import pk.gov.balochistan.police.recordimport.RecordSheet;
import pk.gov.balochistan.police.sheet.SheetColumn;
import pk.gov.balochistan.police.sheet.SheetReport;

/** A sheet of criminal records that stood in an old register. */
@Named
@ViewScoped
public class RecordImportPage extends SheetPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordImportDesk desk;

    private String register;

    @Override
    protected SheetReport tried(byte[] sheet) {
        return desk.tryOut(RecordSheet.read(register, sheet)).report();
    }

    @Override
    protected SheetReport filed(byte[] sheet) {
        return desk.enter(RecordSheet.read(register, sheet)).report();
    }

    @Override
    protected SheetColumn[] columns() {
        return RecordColumn.values();
    }

    @Override
    protected String reportName(SheetReport taken) {
        return "records";
    }

    @Override
    protected Map<String, String> fields() {
        return Map.of("recordImport.register", "sheet:register");
    }

    /** Whatever a sheet may name, to be taken away: districts, stations and sections of law. */
    public void downloadCodes() throws IOException {
        CsvSheet sheet = headed("column", "code", "english", "urdu", "district");
        addPlaces(sheet, desk.listPlaces(), RecordColumn.DISTRICT, RecordColumn.STATION);
        desk.listSections()
                .forEach(section -> sheet.row(List.of(
                        RecordColumn.SECTION.heading(),
                        section.code(),
                        section.citation() + " " + section.title(),
                        "",
                        "")));
        send(sheet, "places-and-sections");
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(String register) {
        this.register = register;
    }
}
