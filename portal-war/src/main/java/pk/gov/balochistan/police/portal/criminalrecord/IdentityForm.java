package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** The form that corrects what is written of a person, for a second examiner to confirm: only what is filled in changes. */
@Named
@ViewScoped
public class IdentityForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "refusal.cnic.malformed", "correct:cnic",
            "record.cnic.taken", "correct:cnic",
            "refusal.phone.malformed", "correct:phone",
            "refusal.person.name", "correct:name",
            "refusal.person.address", "correct:address",
            "record.change.same", "correct:name",
            "admin.day", "correct:paperOn",
            "record.change.incomplete", "correct:paperOn",
            "record.offence.future", "correct:paperOn",
            "record.line.length", "correct:paper");

    @Inject
    private transient CriminalRecordDesk desk;

    @Inject
    private RecordPage page;

    private TypedPerson person = new TypedPerson();
    private String paperOn;
    private String paper;

    /** Puts it before a second examiner and empties the form; what was typed stays where it is refused. */
    public void propose() {
        page.act(
                "record.page.proposed",
                () -> {
                    desk.propose(page.number(), CriminalRecord.PERSON, typed());
                    person = new TypedPerson();
                    paperOn = paper = null;
                },
                FIELDS);
    }

    private ProposedChange typed() {
        return new ProposedChange(
                ProposedChange.Kind.IDENTITY, null, Chosen.day(paperOn), null, paper, person.details());
    }

    public TypedPerson getPerson() {
        return person;
    }

    public String getPaperOn() {
        return paperOn;
    }

    public void setPaperOn(String paperOn) {
        this.paperOn = paperOn;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
