package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.shared.Typed;

/** The form for one more offence, with the list of sections as the picker. */
@Named
@ViewScoped
public class OffenceForm implements Serializable {
    @Inject
    private transient CriminalRecordDesk desk;

    @Inject
    private RecordPage page;

    private String section;
    private String fir;
    private String station;
    private LocalDate occurredOn;
    private CourtOutcome outcome = CourtOutcome.UNDER_TRIAL;
    private LocalDate outcomeOn;
    private String court;
    private boolean juvenile;
    private transient List<Offence> sections;

    public void add() {
        page.act("record.page.offenceAdded", () -> {
            Offence picked = getPicked();
            String code = picked == null ? null : picked.code();
            desk.addOffence(
                    page.number(), new NewOffence(code, fir, station, occurredOn, outcome, outcomeOn, court, juvenile));
            section = null;
        });
    }

    /** The section that was picked or typed in full, such as PPC 302; null for anything else. */
    public Offence getPicked() {
        String typed = Typed.line(section).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) return null;
        return getSections().stream()
                .filter(offence -> offence.citation().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElse(null);
    }

    public List<Offence> getSections() {
        if (sections == null) sections = desk.listOffences();
        return sections;
    }

    public CourtOutcome[] getOutcomes() {
        return CourtOutcome.values();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getFir() {
        return fir;
    }

    public void setFir(String fir) {
        this.fir = fir;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public LocalDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(LocalDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public CourtOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CourtOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public void setOutcomeOn(LocalDate outcomeOn) {
        this.outcomeOn = outcomeOn;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public boolean isJuvenile() {
        return juvenile;
    }

    public void setJuvenile(boolean juvenile) {
        this.juvenile = juvenile;
    }
}
