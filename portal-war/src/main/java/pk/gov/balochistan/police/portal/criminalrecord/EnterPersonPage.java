package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A person as written down today. */
@Named
@RequestScoped
public class EnterPersonPage {
    @Inject
    private CriminalRecordDesk desk;

    @Inject
    private SentForm form;

    @Inject
    private PageMessages messages;

    private String name;
    private String father;
    private String cnic;
    private String phone;
    private String address;

    /** Enters the person and goes on to the record's page, which asks for a reason like any other time. */
    public String enter() {
        try {
            PersonDetails person =
                    new PersonDetails(name, father, Cnic.parseOrNull(cnic), Msisdn.parseOrNull(phone), address);
            RecordNumber number = RecordNumber.parse(
                    form.once(() -> desk.enter(person).number().digits()));
            messages.doneAfterRedirect("record.page.entered", number.printed());
            return "/criminalrecord/view?faces-redirect=true&n=" + number.digits();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            return null;
        }
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
