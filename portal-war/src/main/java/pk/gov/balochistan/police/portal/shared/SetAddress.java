package pk.gov.balochistan.police.portal.shared;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Which set of prints or photographs a page is about, as its address says. */
@Named
@ViewScoped
public class SetAddress implements Serializable {
    private String number;
    private String set;
    private String kind;

    public boolean isGiven() {
        return number != null;
    }

    /** @throws RuleViolation where the address names no record */
    public RecordNumber record() {
        return RecordNumber.parse(number);
    }

    /** The set's number within the record; 0, which none has, for what is no number. */
    public int seq() {
        return Chosen.page(set);
    }

    /** Prints where the address does not say, as those of before photographs. */
    public Taking what() {
        Taking said = Chosen.constant(Taking.class, kind);
        return said == null ? Taking.PRINTS : said;
    }

    /** To a page about the same set, after a redirect. @param page such as {@code /criminalrecord/destruction} */
    public String again(String page) {
        return page + "?faces-redirect=true&n=" + record().digits() + "&s=" + seq() + "&k=" + what();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
