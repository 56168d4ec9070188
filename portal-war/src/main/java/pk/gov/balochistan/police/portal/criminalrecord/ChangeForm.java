package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.NewNotice;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;

/** The forms for one entry: a change for a second examiner to confirm, and a court's order that makes the person wanted. */
@Named
@ViewScoped
public class ChangeForm implements Serializable {
    @Inject
    private transient CriminalRecordDesk desk;

    @Inject
    private RecordPage page;

    private int entry = 1;
    private ProposedChange.Kind kind = ProposedChange.Kind.OUTCOME;
    private CourtOutcome outcome;
    private LocalDate orderOn;
    private String court;
    private String why;
    private NewNotice.Kind notice = NewNotice.Kind.WARRANT;
    private String authority;
    private String orderReference;
    private LocalDate issuedOn;

    public void propose() {
        page.act("record.page.proposed", () -> {
            CourtOutcome next = kind == ProposedChange.Kind.OUTCOME ? outcome : null;
            desk.propose(page.number(), entry, new ProposedChange(kind, next, orderOn, court, why));
            why = null;
        });
    }

    public void markWanted() {
        page.act("record.page.wantedMarked", () -> {
            desk.markWanted(page.number(), entry, new NewNotice(notice, authority, orderReference, issuedOn));
            orderReference = null;
        });
    }

    /** What may become of an entry. */
    public List<ProposedChange.Kind> getKinds() {
        return Stream.of(ProposedChange.Kind.values())
                .filter(each -> each != ProposedChange.Kind.IDENTITY)
                .toList();
    }

    public CourtOutcome[] getOutcomes() {
        return CourtOutcome.values();
    }

    public NewNotice.Kind[] getNotices() {
        return NewNotice.Kind.values();
    }

    public int getEntry() {
        return entry;
    }

    public void setEntry(int entry) {
        this.entry = entry;
    }

    public ProposedChange.Kind getKind() {
        return kind;
    }

    public void setKind(ProposedChange.Kind kind) {
        this.kind = kind;
    }

    public CourtOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CourtOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getOrderOn() {
        return orderOn;
    }

    public void setOrderOn(LocalDate orderOn) {
        this.orderOn = orderOn;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public NewNotice.Kind getNotice() {
        return notice;
    }

    public void setNotice(NewNotice.Kind notice) {
        this.notice = notice;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getOrderReference() {
        return orderReference;
    }

    public void setOrderReference(String orderReference) {
        this.orderReference = orderReference;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
