package pk.gov.balochistan.police.portal.association;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import pk.gov.balochistan.police.grading.Handling;
import pk.gov.balochistan.police.grading.InformationGrade;
import pk.gov.balochistan.police.grading.NewSource;
import pk.gov.balochistan.police.grading.SourceGrade;
import pk.gov.balochistan.police.grading.SourceKind;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** On what something rests, as it was typed into the fields of {@code /WEB-INF/criminalrecord/source.xhtml}. */
public class SourceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "grading.source.none", "source",
            "association.together", "source",
            "grading.reference", "paper",
            "grading.reference.names", "paper",
            "association.notTogether", "paper",
            "grading.station", "station",
            "grading.reliability.none", "reliability",
            "grading.information.none", "information",
            "grading.information.false", "information",
            "grading.handling.weak", "office");

    private String source;
    private String paper;
    private String station;
    private String reliability;
    private String information;
    private boolean office;

    /** Beside which field of a form a refusal stands, with those of the form's own. */
    static Map<String, String> fields(String form, Map<String, String> own) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.forEach((key, field) -> fields.put(key, form + ":" + field));
        own.forEach((key, field) -> fields.put(key, form + ":" + field));
        return Map.copyOf(fields);
    }

    NewSource typed() {
        return new NewSource(
                Chosen.constant(SourceKind.class, source),
                paper,
                station,
                Chosen.constant(SourceGrade.class, reliability),
                Chosen.constant(InformationGrade.class, information),
                office ? Handling.OFFICE : Handling.READERS);
    }

    /** An FIR that stands in the record already: both courts' paper and station are known. */
    void takeFir(String number, String stationCode) {
        source = SourceKind.FIR.name();
        paper = number;
        station = stationCode;
    }

    public SourceKind[] getSources() {
        return SourceKind.values();
    }

    public SourceGrade[] getReliabilities() {
        return SourceGrade.values();
    }

    public InformationGrade[] getInformations() {
        return InformationGrade.values();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getReliability() {
        return reliability;
    }

    public void setReliability(String reliability) {
        this.reliability = reliability;
    }

    public String getInformation() {
        return information;
    }

    public void setInformation(String information) {
        this.information = information;
    }

    public boolean isOffice() {
        return office;
    }

    public void setOffice(boolean office) {
        this.office = office;
    }
}
