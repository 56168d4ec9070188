package pk.gov.balochistan.police.identifier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A person as written down at the time; there is no master person table. Any part may be null. Registers meet on the CNIC.
 * Limits: name and father's name 120 characters, address 400.
 */
@Embeddable
public class PersonDetails {
    /** Characters of a name. */
    public static final int LONGEST_NAME = 120;

    @Column(name = "name")
    private String name;

    @Column(name = "father")
    private String father;

    @Column(name = "cnic")
    private Cnic cnic;

    @Column(name = "phone")
    private Msisdn phone;

    @Column(name = "address")
    private String address;

    protected PersonDetails() {}

    /** @throws RuleViolation refusal.person.name, refusal.person.address when a part is too long; refusal.direction */
    public PersonDetails(String name, String father, Cnic cnic, Msisdn phone, String address) {
        this.name = Typed.withinOrNull(name, 1, LONGEST_NAME, "refusal.person.name");
        this.father = Typed.withinOrNull(father, 1, LONGEST_NAME, "refusal.person.name");
        this.cnic = cnic;
        this.phone = phone;
        this.address = Typed.withinOrNull(address, 1, 400, "refusal.person.address");
    }

    /** Nobody: for an anonymous report. */
    public static PersonDetails none() {
        return new PersonDetails(null, null, null, null, null);
    }

    /** The same with every part that is known better. @param better a part that is null stays as it is here */
    public PersonDetails corrected(PersonDetails better) {
        // Not by the rules for what is typed now: what was wrong before must stay to be read and corrected.
        PersonDetails person = new PersonDetails();
        person.name = better.name == null ? name : better.name;
        person.father = better.father == null ? father : better.father;
        person.cnic = better.cnic == null ? cnic : better.cnic;
        person.phone = better.phone == null ? phone : better.phone;
        person.address = better.address == null ? address : better.address;
        return person;
    }

    /** Whether every part is the same. */
    public boolean isSameAs(PersonDetails other) {
        return Objects.equals(name, other.name)
                && Objects.equals(father, other.father)
                && Objects.equals(cnic, other.cnic)
                && Objects.equals(phone, other.phone)
                && Objects.equals(address, other.address);
    }

    public String name() {
        return name;
    }

    public String father() {
        return father;
    }

    public Cnic cnic() {
        return cnic;
    }

    public Msisdn phone() {
        return phone;
    }

    public String address() {
        return address;
    }

    public boolean isNobody() {
        return name == null && cnic == null && phone == null;
    }
}
