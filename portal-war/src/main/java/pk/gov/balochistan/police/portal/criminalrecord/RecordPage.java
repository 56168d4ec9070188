package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.OpenedRecord;
import pk.gov.balochistan.police.criminalrecord.RecordChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.shared.Reason;

/** One record, opened for a stated reason. */
@Named
@ViewScoped
public class RecordPage extends RecordOpening<OpenedRecord> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CriminalRecordDesk desk;

    @Inject
    private PageLanguage language;

    @Override
    protected OpenedRecord read(RecordNumber asked, Reason reason) {
        return desk.open(asked, reason);
    }

    public void confirm(int changeSeq) {
        act("record.page.confirmed", () -> desk.confirm(number(), changeSeq));
    }

    public void refuse(int changeSeq) {
        act("record.page.refused", () -> desk.refuse(number(), changeSeq));
    }

    public Offence law(RecordedOffence offence) {
        return getOpened().law().get(offence.offenceCode());
    }

    public String station(RecordedOffence offence) {
        return getOpened().stations().get(offence.placeId()).name(language.current());
    }

    /** In which prison, by its name. */
    public String prison(PrisonStay stay) {
        return stay.heldAt().outside() == null
                ? getOpened().prisons().get(stay.heldAt().prison()).name(language.current())
                : stay.heldAt().outside();
    }

    /** The stay in which the person is now, as far as this reader may know; null for none. */
    public PrisonStay getInside() {
        return getOpened().inside().orElse(null);
    }

    /** Changes of the record, the waiting ones for a decision; for examiners alone. */
    public List<RecordChange> getChanges() {
        OpenedRecord now = getOpened();
        return now != null && now.forExaminer() ? now.record().changes() : List.of();
    }
}
