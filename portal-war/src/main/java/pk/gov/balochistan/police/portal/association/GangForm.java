package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.MemberRole;
import pk.gov.balochistan.police.gang.GangDesk;
import pk.gov.balochistan.police.gang.GangEnding;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** What an examiner does with a gang, as it was typed: a member is entered, it is looked at again, it ends. */
@Named
@ViewScoped
public class GangForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> MEMBER_FIELDS =
            TypedLink.fields("member", Map.of("association.role.none", "role"));
    private static final Map<String, String> END_FIELDS = Map.of(
            "gang.ending.none", "end:ending",
            "gang.ending.why", "end:why",
            "grading.names", "end:why",
            "association.future", "end:on",
            "admin.day", "end:on");

    @Inject
    private transient GangDesk desk;

    @Inject
    private GangPage page;

    private final TypedLink link = new TypedLink();
    private String role;
    private String ending;
    private String on;
    private String why;

    /** Enters a member and empties the form; what was typed stays where it is refused. */
    public void addMember() {
        page.act(
                "gangView.memberAdded",
                () -> {
                    MemberRole chosen = Chosen.constant(MemberRole.class, role);
                    desk.addMember(page.number(), link.other(), link.typed(AssociationKind.MEMBER, chosen));
                    role = null;
                    link.empty();
                },
                MEMBER_FIELDS);
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

    public TypedLink getLink() {
        return link;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
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
