package pk.gov.balochistan.police.recordimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;

/** From which line of which register an entry was copied, so that it never is twice. Rows are only ever added. */
@Entity
@Table(name = "imported_entry")
public class ImportedEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "line_key")
    private String lineKey;

    @Column(name = "person_key")
    private String personKey;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "offence_seq")
    private int offenceSeq;

    @Column(name = "register_name")
    private String register;

    private String reference;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    protected ImportedEntry() {}

    ImportedEntry(String register, RecordLine line, CriminalRecord record, int offenceSeq, Signatory by, Instant at) {
        this.lineKey = line.key();
        this.personKey = line.personKey();
        this.recordId = record.id();
        this.offenceSeq = offenceSeq;
        this.register = register;
        this.reference = line.reference();
        this.importedAt = at;
        this.importedBy = by.actor();
    }
}
