package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;

/** What a section brings with it. Reference data (fir_section_rules.csv), which says how far each line may be relied on. */
@Entity
@Table(name = "fir_section_rule")
public class FirSectionRule {
    @Id
    @Column(name = "offence_code")
    private String code;

    @Column(name = "is_sealed")
    private Boolean sealed;

    @Column(name = "is_special")
    private Boolean special;

    private String investigator;

    /** What the sections of an FIR bring with them, taken together. */
    record All(List<FirSectionRule> rules) {
        boolean isSealed() {
            return rules.stream().anyMatch(rule -> rule.sealed);
        }

        boolean isSpecial() {
            return rules.stream().anyMatch(rule -> rule.special);
        }

        /** The rank below which nobody investigates; null for none. Source: Cr.P.C. s.156-A, s.156-B. */
        String investigator() {
            return rules.stream()
                    .map(rule -> rule.investigator)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    protected FirSectionRule() {}
}
