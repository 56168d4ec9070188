package pk.gov.balochistan.police.portal.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.casework.OpenedComplaint;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.finding.EvidenceKind;
import pk.gov.balochistan.police.finding.FindingDesk;
import pk.gov.balochistan.police.finding.NewFinding;
import pk.gov.balochistan.police.finding.OpenedFinding;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.Typed;

/** What the sheet of a case shows of a finding that the complaint is not borne out, and the forms to propose and to decide it. */
@Named("findingSheet")
@RequestScoped
public class FindingSheetPage {
    private static final int LINES = 3;

    @Inject
    private FindingDesk desk;

    @Inject
    private PageMessages messages;

    private OpenedFinding opened;
    private String reasons;
    private String why;
    private final List<EvidenceLine> evidence =
            IntStream.range(0, LINES).mapToObj(i -> new EvidenceLine()).toList();

    /** One line of evidence, as typed. */
    public static class EvidenceLine {
        private String kind;
        private String description;

        boolean isEmpty() {
            return Typed.textOrNull(kind) == null && Typed.textOrNull(description) == null;
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }
    }

    /** Whether one was ever proposed of the case: nothing is asked of the desk otherwise. */
    public boolean concerns(Complaint complaint) {
        return complaint.timeline().stream().anyMatch(event -> event.kind() == EventKind.FINDING_PROPOSED);
    }

    /** Whether one may be proposed by whoever works on the case, so that the form is offered. */
    public boolean isOffered(OpenedComplaint sheet) {
        Complaint complaint = sheet.complaint();
        boolean works = sheet.answersFor() && complaint.status() == ComplaintStatus.IN_PROGRESS;
        if (!works || !new CaseFinding(complaint).isOffered(sheet.category())) return false;
        return !concerns(complaint) || of(complaint).mayPropose();
    }

    /** The last finding of the case as it is shown. */
    public OpenedFinding of(Complaint complaint) {
        if (opened == null || opened.complaint().version() != complaint.version())
            opened = desk.look(complaint.number());
        return opened;
    }

    /** @param seen version of the case as it was shown */
    public void propose(String number, int seen) {
        act("findingSheet.proposed", () -> desk.propose(TrackingNumber.parse(number), seen, typed()));
    }

    private NewFinding typed() {
        return new NewFinding(
                reasons,
                evidence.stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new NewFinding.Evidence(
                                Chosen.constant(EvidenceKind.class, line.getKind()), line.getDescription()))
                        .toList());
    }

    public void confirm(String number, int seen) {
        act("findingSheet.confirmed", () -> desk.confirm(TrackingNumber.parse(number), seen, why));
    }

    public void refuse(String number, int seen) {
        act("findingSheet.refused", () -> desk.refuse(TrackingNumber.parse(number), seen, why));
    }

    private void act(String doneKey, Runnable order) {
        messages.answer(doneKey, order);
        opened = null;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public List<EvidenceLine> getEvidence() {
        return evidence;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
