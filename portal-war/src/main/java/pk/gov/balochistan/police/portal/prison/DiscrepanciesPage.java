package pk.gov.balochistan.police.portal.prison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.prisonrecord.Discrepancies;
import pk.gov.balochistan.police.prisonrecord.DiscrepancyRow;
import pk.gov.balochistan.police.prisonrecord.PrisonDesk;

/** What prisons say and the records do not, for examiners to look at; the oldest first. */
@Named
@RequestScoped
public class DiscrepanciesPage {
    @Inject
    private PrisonDesk desk;

    @Inject
    private PageLanguage language;

    private String page;
    private List<DiscrepancyRow> rows;

    /** Those of the page of the address. */
    public List<DiscrepancyRow> getRows() {
        List<DiscrepancyRow> read = read();
        return read.subList(0, Math.min(read.size(), Discrepancies.PAGE));
    }

    public boolean isMore() {
        return read().size() > Discrepancies.PAGE;
    }

    private List<DiscrepancyRow> read() {
        if (rows == null) rows = desk.listDiscrepancies(getNow());
        return rows;
    }

    public long getCount() {
        return desk.countDiscrepancies();
    }

    public String prison(DiscrepancyRow row) {
        return row.prison().name(language.current());
    }

    /** The page shown, from 0. */
    public int getNow() {
        return Chosen.page(page);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
