package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import pk.gov.balochistan.police.grievance.NewComplaint;

/** What happened, where and when, in the citizen's words: never changed. */
@Embeddable
public class Occurrence {
    @Lob
    @Column(updatable = false)
    private String description;

    @Column(name = "where_text", updatable = false)
    private String whereText;

    @Column(name = "occurred_on", updatable = false)
    private LocalDate occurredOn;

    protected Occurrence() {}

    Occurrence(NewComplaint input) {
        this.description = input.description();
        this.whereText = input.whereText();
        this.occurredOn = input.occurredOn();
    }

    public String description() {
        return description;
    }

    /** Or null. */
    public String whereText() {
        return whereText;
    }

    /** Or null. */
    public LocalDate occurredOn() {
        return occurredOn;
    }
}
