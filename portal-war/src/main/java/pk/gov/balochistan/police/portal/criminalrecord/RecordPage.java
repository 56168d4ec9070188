package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.OpenedRecord;
import pk.gov.balochistan.police.criminalrecord.RecordChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * One record, opened for a stated reason. Between requests the page keeps the number and the reason, never the person: each time
 * it is shown it is opened, and written down, again.
 */
@Named
@ViewScoped
public class RecordPage implements Serializable {
    @Inject
    private transient CriminalRecordDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    private String number;
    private final StatedReason stated = new StatedReason();
    private boolean toShow;
    private final Fresh<OpenedRecord> opened = new Fresh<>();

    /** Opens the record for the reason given. */
    public void open() {
        toShow = true;
        read();
    }

    public void confirm(int changeSeq) {
        act("record.page.confirmed", () -> desk.confirm(number(), changeSeq));
    }

    public void refuse(int changeSeq) {
        act("record.page.refused", () -> desk.refuse(number(), changeSeq));
    }

    /** Carries out an order; a refusal is shown. Either way the record is shown as it stands now. */
    public void act(String doneKey, Runnable order) {
        act(doneKey, order, Map.of());
    }

    /** The same with a refusal beside its field. */
    void act(String doneKey, Runnable order, Map<String, String> fields) {
        messages.answer(doneKey, order, fields);
        read();
    }

    public RecordNumber number() {
        return RecordNumber.parse(number);
    }

    /** Null until a reason was stated, and where there is nothing for this reader. */
    public OpenedRecord getOpened() {
        if (!opened.isGood() && toShow) read();
        return opened.get().orElse(null);
    }

    private void read() {
        try {
            opened.put(desk.open(number(), stated.reason()));
        } catch (RuleViolation refusal) {
            toShow = false;
            opened.put(null);
            messages.refuse(StatedReason.field("reason", refusal), refusal);
        }
    }

    public Offence law(RecordedOffence offence) {
        return getOpened().law().get(offence.offenceCode());
    }

    public String station(RecordedOffence offence) {
        return getOpened().stations().get(offence.placeId()).name(language.current());
    }

    /** Changes of the record, the waiting ones for a decision; for examiners alone. */
    public List<RecordChange> getChanges() {
        OpenedRecord now = getOpened();
        return now != null && now.forExaminer() ? now.record().changes() : List.of();
    }

    /** As printed, for the head of the page; what was typed where it is no number. */
    public String getPrinted() {
        try {
            return number().printed();
        } catch (RuleViolation mistyped) {
            return "";
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public StatedReason getStated() {
        return stated;
    }
}
