package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordOpening;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Who opened a record and why, for auditors, who do not see what is in it. */
@Named
@RequestScoped
public class OpeningsPage {
    @Inject
    private CriminalRecordDesk desk;

    @Inject
    private PageMessages messages;

    private String number;
    private List<RecordOpening> openings;

    public void list() {
        try {
            openings = desk.listOpenings(RecordNumber.parse(number));
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    /** Null until something was looked for. */
    public List<RecordOpening> getOpenings() {
        return openings;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
