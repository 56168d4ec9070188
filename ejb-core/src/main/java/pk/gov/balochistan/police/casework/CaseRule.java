package pk.gov.balochistan.police.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A figure by which cases are worked. Reference data (case_rules.csv) that the province may change. */
@Entity
@Table(name = "case_rule")
public class CaseRule {
    @Id
    private String code;

    private int amount;

    protected CaseRule() {}

    /** In the unit that ends the code: days, hours, hundredths or a number. */
    int amount() {
        return amount;
    }
}
