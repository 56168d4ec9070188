package pk.gov.balochistan.police.portal.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SheetPart;
import pk.gov.balochistan.police.referral.ReferralDesk;
import pk.gov.balochistan.police.referral.ReferralOfCase;
import pk.gov.balochistan.police.shared.RuleViolation;

/** On the sheet of a case that was referred outside: a post above takes it back with a reason. */
@Named
@ViewScoped
public class ReferralPage implements Serializable {
    @Inject
    private transient ReferralDesk desk;

    @Inject
    private PageMessages messages;

    private final SheetPart<ReferralOfCase> referral = new SheetPart<>();
    private String reason;

    /** Whether the reader may take the case back. @param number null where no case is shown */
    public boolean isMine(String number) {
        ReferralOfCase now = referral.of(number, desk::referralOf);
        return now != null && now.mayTakeBack();
    }

    public void takeBack() {
        messages.answer("caseView.takenBack", () -> {
            TrackingNumber number = referral.get()
                    .orElseThrow(() -> new RuleViolation("refusal.notFound"))
                    .number();
            desk.takeBack(number, referral.seen(), reason);
            reason = null;
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
