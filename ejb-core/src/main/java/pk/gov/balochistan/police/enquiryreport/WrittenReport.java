package pk.gov.balochistan.police.enquiryreport;

import java.util.List;

/** One version of a report with all that stands in it. @param done in the order in which it was written @param findings likewise */
public record WrittenReport(EnquiryReport report, List<ReportAct> done, List<ReportAllegation> findings) {
    public WrittenReport {
        done = List.copyOf(done);
        findings = List.copyOf(findings);
    }
}
