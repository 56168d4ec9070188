package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
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

    private final TypedPerson person = new TypedPerson();

    /** Enters the person and goes on to the record's page, which asks for a reason like any other time. */
    public String enter() {
        try {
            PersonDetails details = person.details();
            RecordNumber number = RecordNumber.parse(
                    form.once(() -> desk.enter(details).number().digits()));
            messages.doneAfterRedirect("record.page.entered", number.printed());
            return "/criminalrecord/view?faces-redirect=true&n=" + number.digits();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            return null;
        }
    }

    public TypedPerson getPerson() {
        return person;
    }
}
