package pk.gov.balochistan.police.enquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one version of a report finds of one allegation: never changed. */
@Entity
@Table(name = "case_enquiry_allegation")
public class ReportAllegation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "report_id")
    private Long reportId;

    private int seq;

    @Column(name = "allegation")
    private String words;

    @Enumerated(EnumType.STRING)
    private NewReport.Allegation.Outcome outcome;

    private String why;

    protected ReportAllegation() {}

    ReportAllegation(EnquiryReport report, int seq, NewReport.Allegation allegation) {
        this.reportId = report.id();
        this.seq = seq;
        this.words = allegation.words();
        this.outcome = allegation.outcome();
        this.why = allegation.why();
    }

    public String words() {
        return words;
    }

    public NewReport.Allegation.Outcome outcome() {
        return outcome;
    }

    public String why() {
        return why;
    }
}
