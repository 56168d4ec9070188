package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.RecordHit;
import pk.gov.balochistan.police.criminalrecord.WaitingChange;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.merging.MergingDesk;
import pk.gov.balochistan.police.merging.WaitingMerge;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whether a CNIC has a record: a number, or that there is none. Nothing of what is in it, and nothing kept between requests. */
@Named
@RequestScoped
public class FindRecordPage {
    @Inject
    private CriminalRecordDesk desk;

    @Inject
    private MergingDesk merging;

    @Inject
    private PageMessages messages;

    @Inject
    private SignedIn signedIn;

    private String cnic;
    private List<RecordHit> hits;
    private List<WaitingChange> waiting;
    private List<WaitingMerge> waitingMerges;

    public void find() {
        try {
            hits = desk.find(Cnic.parse(cnic));
        } catch (RuleViolation refusal) {
            messages.refuse("find:cnic", refusal);
        }
    }

    /** Null until something was looked for; then one hit or none. */
    public List<RecordHit> getHits() {
        return hits;
    }

    /** Changes that wait for a second examiner; none for those who may not decide them. */
    public List<WaitingChange> getWaiting() {
        if (waiting == null) waiting = isExaminer() ? desk.listWaiting() : List.of();
        return waiting;
    }

    /** Records of one person that somebody proposed to join or to part. */
    public List<WaitingMerge> getWaitingMerges() {
        if (waitingMerges == null) waitingMerges = isExaminer() ? merging.listWaiting() : List.of();
        return waitingMerges;
    }

    public boolean isExaminer() {
        return signedIn.may("CRIMINAL_RECORD_WRITE");
    }

    public String getCnic() {
        return cnic;
    }

    public void setCnic(String cnic) {
        this.cnic = cnic;
    }
}
