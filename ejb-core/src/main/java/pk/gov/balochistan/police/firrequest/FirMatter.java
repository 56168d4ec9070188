package pk.gov.balochistan.police.firrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/** What was handed over as a request: never changed. */
@Embeddable
public class FirMatter {
    @Column(updatable = false)
    private String happened;

    @Column(name = "occurred_on", updatable = false)
    private LocalDate occurredOn;

    @Column(name = "where_text", updatable = false)
    private String whereText;

    @Column(updatable = false)
    private String sections;

    protected FirMatter() {}

    FirMatter(NewFirRequest asked) {
        this.happened = asked.happened();
        this.occurredOn = asked.occurredOn();
        this.whereText = asked.whereText();
        this.sections = Sections.joined(asked.sections());
    }

    public String happened() {
        return happened;
    }

    /** Or null. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    /** Or null. */
    public String whereText() {
        return whereText;
    }

    /** Codes of offences; empty where they are not known. */
    public List<String> sections() {
        return Sections.parted(sections);
    }
}
