package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.association.AssociationDesk;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.MemberRole;
import pk.gov.balochistan.police.association.NewAssociation;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.gang.GangDesk;
import pk.gov.balochistan.police.gang.GangEnding;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** What an examiner does with a gang, as it was typed: a member is entered, it is looked at again, it ends. */
@Named
@ViewScoped
public class GangForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> MEMBER_FIELDS = SourceForm.fields(
            "member",
            Map.of(
                    "record.number.malformed", "other",
                    "refusal.notFound", "other",
                    "association.again", "other",
                    "association.role.none", "role",
                    "association.future", "since",
                    "association.days", "until",
                    "admin.day", "since",
                    "association.words", "words",
                    "grading.names", "words"));
    private static final Map<String, String> END_FIELDS = Map.of(
            "gang.ending.none", "end:ending",
            "gang.ending.why", "end:why",
            "grading.names", "end:why",
            "association.future", "end:on",
            "admin.day", "end:on");

    @Inject
    private transient GangDesk desk;

    @Inject
    private transient AssociationDesk associations;

    @Inject
    private GangPage page;

    private final SourceForm source = new SourceForm();
    private String other;
    private String role;
    private String since;
    private String until;
    private String words;
    private String ending;
    private String on;
    private String why;
    private transient List<Place> stations;

    /** Enters a member and empties the form; what was typed stays where it is refused. */
    public void addMember() {
        page.act(
                "gangView.memberAdded",
                () -> {
                    desk.addMember(page.number(), RecordNumber.parse(other), typed());
                    other = role = since = until = words = null;
                },
                MEMBER_FIELDS);
    }

    private NewAssociation typed() {
        return new NewAssociation(
                AssociationKind.MEMBER,
                Chosen.constant(MemberRole.class, role),
                source.typed(),
                Chosen.day(since),
                Chosen.day(until),
                words);
    }

    public void review() {
        page.act("gangView.reviewed", () -> desk.review(page.number()));
    }

    public void end() {
        page.act(
                "gangView.ended",
                () -> {
                    GangEnding.Kind chosen = Chosen.constant(GangEnding.Kind.class, ending);
                    desk.end(page.number(), new GangEnding(chosen, Chosen.day(on), why));
                    ending = on = why = null;
                },
                END_FIELDS);
    }

    public MemberRole[] getRoles() {
        return MemberRole.values();
    }

    public GangEnding.Kind[] getEndings() {
        return GangEnding.Kind.values();
    }

    public List<Place> getStations() {
        if (stations == null) stations = associations.listStations();
        return stations;
    }

    public SourceForm getSource() {
        return source;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
