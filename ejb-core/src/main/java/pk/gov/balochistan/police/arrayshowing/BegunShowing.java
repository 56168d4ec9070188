package pk.gov.balochistan.police.arrayshowing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** Who showed an array to its witness, and when it was laid open. */
@Entity
@Table(name = "array_begun")
public class BegunShowing {
    @Id
    @Column(name = "showing_id")
    private Long showingId;

    private int photographs;

    @Column(name = "sealed_person")
    private String sealedPerson;

    @Column(name = "shown_person")
    private String shownPerson;

    @Column(name = "shown_by")
    private String shownBy;

    @Column(name = "shown_at")
    private Instant shownAt;

    protected BegunShowing() {}

    BegunShowing(ArrayShowing showing, Signatory by, Instant at) {
        this.showingId = showing.id();
        this.photographs = showing.photographs();
        this.sealedPerson = showing.array().sealedPerson();
        this.shownPerson = by.person();
        this.shownBy = by.actor();
        this.shownAt = at;
    }

    boolean isBy(Signatory person) {
        return person.isSamePersonAs(shownPerson);
    }

    public String shownBy() {
        return shownBy;
    }

    /** When the photographs were laid open. */
    public Instant shownAt() {
        return shownAt;
    }
}
