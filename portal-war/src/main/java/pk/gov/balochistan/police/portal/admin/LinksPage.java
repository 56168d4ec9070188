package pk.gov.balochistan.police.portal.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.smslink.LinkAct;
import pk.gov.balochistan.police.smslink.LinkCommand;
import pk.gov.balochistan.police.smslink.LinkDesk;
import pk.gov.balochistan.police.smslink.LinkLane;
import pk.gov.balochistan.police.smslink.LinkRow;

/** The links to the operators' SMS centres: what each is set to, how it fares, what waits for it, and the order to hold or to part. */
@Named
@ViewScoped
public class LinksPage implements Serializable {
    private record Shown(List<LinkRow> links, List<LinkLane> unassigned) {
        static final Shown NOTHING = new Shown(List.of(), List.of());
    }

    @Inject
    private transient LinkDesk desk;

    @Inject
    private PageMessages messages;

    private String link;
    private String act;
    private String why;
    private final Fresh<Shown> shown = new Fresh<>();

    public void load() {
        try {
            shown.put(new Shown(desk.list(), desk.listForAnyLink()));
        } catch (RuleViolation refusal) {
            shown.put(Shown.NOTHING);
            messages.refuse(refusal);
        }
    }

    private Shown shown() {
        if (!shown.isGood()) load();
        return shown.get().orElse(Shown.NOTHING);
    }

    /** Gives the order; what was typed stays where it is refused. */
    public void order() {
        try {
            desk.order(new LinkCommand(link, Chosen.constant(LinkAct.class, act), why));
            messages.done("admin.links.ordered");
            act = null;
            why = null;
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
        load();
    }

    public List<LinkRow> getLinks() {
        return shown().links();
    }

    /** What waits for whichever link takes it. */
    public List<LinkLane> getUnassigned() {
        return shown().unassigned();
    }

    /** What a link is set to, in order: the names of the settings and their values. */
    public List<Map.Entry<String, String>> settings(LinkRow row) {
        return List.copyOf(row.link().settings().entrySet());
    }

    public LinkAct[] getActs() {
        return LinkAct.values();
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
