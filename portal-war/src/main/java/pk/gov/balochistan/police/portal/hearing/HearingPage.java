package pk.gov.balochistan.police.portal.hearing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import pk.gov.balochistan.police.hearing.CaseHearing;
import pk.gov.balochistan.police.hearing.HearingDesk;
import pk.gov.balochistan.police.hearing.HearingKind;
import pk.gov.balochistan.police.hearing.HearingsOfCase;
import pk.gov.balochistan.police.hearing.NewHearing;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SheetPart;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** The talks of the case on the sheet: fixed, held and written down, or cancelled. */
@Named
@ViewScoped
public class HearingPage implements Serializable {
    @Inject
    private transient HearingDesk desk;

    @Inject
    private PageMessages messages;

    private final SheetPart<HearingsOfCase> hearings = new SheetPart<>();
    private String kind = HearingKind.MEETING.name();
    private String at;
    private String place;
    private String otherName;
    private String otherPhone;
    private String present;
    private String minutes;

    /** The talks of the case of the sheet; null where there is nothing for this reader. */
    public HearingsOfCase of(String number) {
        return hearings.of(number, desk::hearingsOf);
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown(String number) {
        HearingsOfCase now = of(number);
        return now != null && (now.mayFix() || !now.rows().isEmpty());
    }

    public void fix() {
        messages.answer("talk.fixed", () -> {
            HearingKind how = Chosen.constant(HearingKind.class, kind);
            Msisdn phone = Typed.line(otherPhone).isEmpty() ? null : Msisdn.parse(otherPhone);
            desk.fix(new NewHearing(open(), hearings.seen(), how, instant(), place, otherName, phone));
            at = null;
            place = null;
            otherName = null;
            otherPhone = null;
        });
    }

    /** As the browser sends a local day and hour; null for what is none. */
    private Instant instant() {
        try {
            return LocalDateTime.parse(Typed.line(at)).atZone(Texts.PAKISTAN).toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public void held(CaseHearing hearing) {
        messages.answer("talk.noted", () -> {
            desk.held(open(), hearings.seen(), hearing.id(), present, minutes);
            present = null;
            minutes = null;
        });
    }

    public void cancel(CaseHearing hearing) {
        messages.answer("talk.cancelled", () -> desk.cancel(open(), hearings.seen(), hearing.id()));
    }

    private TrackingNumber open() {
        return hearings.get()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"))
                .number();
    }

    public HearingKind[] getKinds() {
        return HearingKind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }

    public String getOtherPhone() {
        return otherPhone;
    }

    public void setOtherPhone(String otherPhone) {
        this.otherPhone = otherPhone;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
