package pk.gov.balochistan.police.portal.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.rulebook.DraftRule;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The fields of a change as they are typed; it begins with what holds. */
@Named
@ViewScoped
public class RuleForm implements Serializable {
    private boolean begun;
    private String first;
    private String contact;
    private String answer;
    private String rise;
    private String riseAnswer;
    private boolean office;
    private String day;
    private String why;

    /** Fills the fields once, so that what is typed stays. */
    void begin(KindTerms terms) {
        if (begun) return;
        begun = true;
        first = terms.first().name();
        contact = String.valueOf(terms.contactHours());
        answer = String.valueOf(terms.answerHours());
        terms.ownRise().ifPresent(own -> {
            rise = String.valueOf(own.contactAfterHours());
            riseAnswer = String.valueOf(own.answerAfterHours());
            office = own.officeHoursOnly();
        });
    }

    /** @throws RuleViolation of what cannot be read, by its field */
    DraftRule draft(String kind) {
        Role post = Chosen.constant(Role.class, first);
        return DraftRule.typed(kind, post, contact, answer, rise, riseAnswer, office, Chosen.day(day));
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getRise() {
        return rise;
    }

    public void setRise(String rise) {
        this.rise = rise;
    }

    public String getRiseAnswer() {
        return riseAnswer;
    }

    public void setRiseAnswer(String riseAnswer) {
        this.riseAnswer = riseAnswer;
    }

    public boolean isOffice() {
        return office;
    }

    public void setOffice(boolean office) {
        this.office = office;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
