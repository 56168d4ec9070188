package pk.gov.balochistan.police.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that a finding rests on: never changed. */
@Entity
@Table(name = "false_finding_evidence")
public class FindingEvidence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "finding_id")
    private Long findingId;

    private int seq;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String description;

    protected FindingEvidence() {}

    FindingEvidence(Finding finding, int seq, NewFinding.Evidence entry) {
        this.findingId = finding.id();
        this.seq = seq;
        this.kind = entry.kind();
        this.description = entry.description();
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }
}
