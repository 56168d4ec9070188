package pk.gov.balochistan.police.portal.criminalrecord;

import java.io.Serializable;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What was typed of a person, as long as a form is shown. */
public class TypedPerson implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String father;
    private String cnic;
    private String phone;
    private String address;

    /** @throws RuleViolation refusal.cnic.malformed, refusal.phone.malformed, refusal.person.name, refusal.person.address */
    PersonDetails details() {
        return new PersonDetails(name, father, Cnic.parseOrNull(cnic), Msisdn.parseOrNull(phone), address);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public String getCnic() {
        return cnic;
    }

    public void setCnic(String cnic) {
        this.cnic = cnic;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
