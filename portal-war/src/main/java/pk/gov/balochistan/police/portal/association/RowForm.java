package pk.gov.balochistan.police.portal.association;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.association.AssociationDesk;
import pk.gov.balochistan.police.association.AssociationNumber;
import pk.gov.balochistan.police.association.NewCheck;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** What is asked in the row of one association: why it is struck, or what was found when it was looked at again. */
public class RowForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String striking;
    private String checking;
    private String why;
    private String outcome;
    private String on;

    /** Asks why one is struck; null for none. */
    public void askToStrike(String number) {
        empty();
        striking = number;
    }

    /** Asks what was found of one; null for none. */
    public void askToCheck(String number) {
        empty();
        checking = number;
    }

    void strike(AssociationDesk desk) {
        desk.strike(AssociationNumber.parse(striking), why);
        empty();
    }

    void check(AssociationDesk desk) {
        desk.check(
                AssociationNumber.parse(checking),
                new NewCheck(Chosen.constant(NewCheck.Outcome.class, outcome), Chosen.day(on), why));
        empty();
    }

    private void empty() {
        striking = checking = why = outcome = on = null;
    }

    /** Beside which field a refusal stands: the question stands in the row of what it is about. @param rows as they are listed */
    Map<String, String> fields(List<StandingAssociation> rows) {
        String asked = striking == null ? checking : striking;
        for (int i = 0; i < rows.size(); i++) {
            String row = "rows:each:" + i;
            if (rows.get(i).association().number().digits().equals(asked))
                return Map.of(
                        "association.strike.why", row + ":why",
                        "association.check.words", row + ":found",
                        "grading.names", row + (striking == null ? ":found" : ":why"),
                        "association.check.none", row + ":outcome",
                        "association.future", row + ":on",
                        "association.days", row + ":on",
                        "admin.day", row + ":on");
        }
        return Map.of();
    }

    public String getStriking() {
        return striking;
    }

    public String getChecking() {
        return checking;
    }

    public NewCheck.Outcome[] getOutcomes() {
        return NewCheck.Outcome.values();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
