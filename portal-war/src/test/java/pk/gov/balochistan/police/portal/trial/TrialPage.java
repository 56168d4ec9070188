package pk.gov.balochistan.police.portal.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A form whose actions are refused, fail or succeed. */
@Named
@RequestScoped
public class TrialPage {
    /** What the fault's message holds of a person. */
    public static final String CNIC = "54401-1234567-1";

    private PageMessages messages;

    private String words;
    private String place;
    private boolean agreed;
    private LocalDate day;

    protected TrialPage() {}

    @Inject
    TrialPage(PageMessages messages) {
        this.messages = messages;
    }

    public void send() {
        messages.done("frame.home");
    }

    public void refuse() {
        throw new RuleViolation("refusal.notFound");
    }

    public void fail() {
        throw new IllegalStateException("no row for " + CNIC);
    }

    public List<Integer> getRows() {
        return IntStream.rangeClosed(1, 60).boxed().toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
