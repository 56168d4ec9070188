package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** After how long an FIR says why it was written down late. Reference data (fir_recording_rules.csv). */
@Entity
@Table(name = "fir_recording_rule")
public class FirRecordingRule {
    @Id
    private String code;

    @Column(name = "delay_hours")
    private int delayHours;

    protected FirRecordingRule() {}

    boolean isLate(Instant known, Instant recorded) {
        return Duration.between(known, recorded).compareTo(Duration.ofHours(delayHours)) > 0;
    }

    public int delayHours() {
        return delayHours;
    }
}
