package pk.gov.balochistan.police.portal.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import pk.gov.balochistan.police.importing.Column;
import pk.gov.balochistan.police.importing.ImportDesk;
import pk.gov.balochistan.police.importing.ImportSheet;
import pk.gov.balochistan.police.portal.shared.CsvSheet;
import pk.gov.balochistan.police.portal.shared.sheet.SheetPage;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sheet.SheetColumn;
import pk.gov.balochistan.police.sheet.SheetReport;

/** A sheet of complaints received elsewhere. */
@Named("importPage")
@ViewScoped
public class ImportPage extends SheetPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportDesk desk;

    private ImportSource source;

    @Override
    protected SheetReport tried(byte[] sheet) {
        return desk.tryOut(ImportSheet.read(source, sheet));
    }

    @Override
    protected SheetReport filed(byte[] sheet) {
        return desk.file(ImportSheet.read(source, sheet));
    }

    @Override
    protected SheetColumn[] columns() {
        return Column.values();
    }

    @Override
    protected String reportName(SheetReport taken) {
        return "import-" + taken.from();
    }

    /** Whatever a sheet may name, to be taken away: districts, stations and kinds, by code and by both names. */
    public void downloadCodes() throws IOException {
        CsvSheet sheet = headed("column", "code", "english", "urdu", "district");
        addPlaces(sheet, desk.listPlaces(), Column.DISTRICT, Column.STATION);
        desk.listCategories()
                .forEach(kind -> sheet.row(List.of(
                        Column.CATEGORY.heading(),
                        kind.code(),
                        kind.name(Language.ENGLISH),
                        kind.name(Language.URDU),
                        "")));
        send(sheet, "places-and-kinds");
    }

    public List<ImportSource> getSources() {
        return List.of(ImportSource.values());
    }

    public ImportSource getSource() {
        return source;
    }

    public void setSource(ImportSource source) {
        this.source = source;
    }
}
