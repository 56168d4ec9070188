package pk.gov.balochistan.police.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.printexchange.PrintRelease;

/** That an office was told that the prints which it was given have lost their ground, and what it wrote back. */
@Entity
@Table(name = "print_recall")
public class PrintRecall {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    @Embedded
    private Letters letters;

    @Version
    private int version;

    protected PrintRecall() {}

    PrintRecall(PrintRelease release, NewTelling told, Signatory by, Instant at) {
        this.releaseId = release.id();
        this.letters = new Letters(told, by, at);
    }

    public Letters letters() {
        return letters;
    }
}
