package pk.gov.balochistan.police.portal.photoarray;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.arrayshowing.NewOutcome;
import pk.gov.balochistan.police.arrayshowing.WitnessAnswer;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What the witness said, as it was typed. */
@Named
@ViewScoped
public class OutcomeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String answer;
    private String chosen;
    private String words;
    private String certainty;
    private String others;

    /** @throws RuleViolation those of {@link NewOutcome} */
    NewOutcome said() {
        int number = Chosen.page(chosen);
        return new NewOutcome(
                Chosen.constant(WitnessAnswer.class, answer), number == 0 ? null : number, words, certainty, others);
    }

    public WitnessAnswer[] getAnswers() {
        return WitnessAnswer.values();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }
}
