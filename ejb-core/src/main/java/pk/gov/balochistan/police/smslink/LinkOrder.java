package pk.gov.balochistan.police.smslink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The order that stands for a link; without one it runs. Those before it are in the trail. */
@Entity
@Table(name = "link_order")
public class LinkOrder {
    @Id
    private String link;

    @Enumerated(EnumType.STRING)
    private LinkAct act;

    private String why;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "obeyed_at")
    private Instant obeyedAt;

    @Version
    private int version;

    protected LinkOrder() {}

    LinkOrder(String link) {
        this.link = link;
        this.act = LinkAct.RESUME;
    }

    /** @throws RuleViolation links.already where this very order stands, or nothing is to be resumed */
    void give(LinkAct next, String reason, String by, Instant at) {
        if (next == act) throw new RuleViolation("links.already");
        act = next;
        why = reason;
        orderedBy = by;
        orderedAt = at;
        obeyedAt = null;
    }

    /** The gateway has carried it out. */
    void obeyed(Instant at) {
        if (obeyedAt == null) obeyedAt = at;
    }

    public String link() {
        return link;
    }

    public LinkAct act() {
        return act;
    }

    public String why() {
        return why;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** As the trail names who ordered it. */
    public String orderedBy() {
        return orderedBy;
    }

    /** When it was carried out; empty while the gateway has not, or does not run. */
    public Optional<Instant> obeyedAt() {
        return Optional.ofNullable(obeyedAt);
    }
}
