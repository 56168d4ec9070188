package pk.gov.balochistan.police.portal.viewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.viewing.Relation;
import pk.gov.balochistan.police.viewing.ViewingDesk;
import pk.gov.balochistan.police.viewing.WatchedPerson;

/** Whom an officer declares to be close, so that a look-up of them by the officer is seen. */
@Named
@RequestScoped
public class ClosePersonsPage {
    private ViewingDesk desk;
    private PageMessages messages;

    private String cnic;
    private String relation;
    private List<WatchedPerson> declared;

    protected ClosePersonsPage() {}

    @Inject
    ClosePersonsPage(ViewingDesk desk, PageMessages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** @return to the list; the same page where it was refused */
    public String declare() {
        try {
            desk.declareClose(Cnic.parse(cnic), Chosen.constant(Relation.class, relation));
        } catch (RuleViolation refusal) {
            boolean isRelation = refusal.key().equals("viewing.watch.relation");
            messages.refuse(isRelation ? "declare:relation" : "declare:cnic", refusal);
            return null;
        }
        messages.doneAfterRedirect("lookup.declared");
        return "/account/close-persons?faces-redirect=true";
    }

    public List<WatchedPerson> getDeclared() {
        if (declared == null) declared = desk.listClose();
        return declared;
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public String getCnic() {
        return cnic;
    }

    public void setCnic(String cnic) {
        this.cnic = cnic;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }
}
