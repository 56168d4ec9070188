package pk.gov.balochistan.police.enquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One thing that was done in an enquiry, of one version of its report: never changed. */
@Entity
@Table(name = "case_enquiry_act")
public class ReportAct {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "report_id")
    private Long reportId;

    private int seq;

    @Enumerated(EnumType.STRING)
    private NewReport.Act.Kind kind;

    @Column(name = "done_on")
    private LocalDate day;

    private String words;

    protected ReportAct() {}

    ReportAct(EnquiryReport report, int seq, NewReport.Act act) {
        this.reportId = report.id();
        this.seq = seq;
        this.kind = act.kind();
        this.day = act.day();
        this.words = act.words();
    }

    public NewReport.Act.Kind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public String words() {
        return words;
    }
}
