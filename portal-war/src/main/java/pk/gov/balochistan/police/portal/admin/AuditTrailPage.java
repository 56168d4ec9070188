package pk.gov.balochistan.police.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.trail.AuditDesk;
import pk.gov.balochistan.police.trail.AuditFilter;
import pk.gov.balochistan.police.trail.AuditPage;
import pk.gov.balochistan.police.trail.AuditRow;
import pk.gov.balochistan.police.trail.VerificationReport;

/** The trail, narrowed as the address says, and the check of it. */
@Named
@RequestScoped
public class AuditTrailPage {
    @Inject
    private AuditDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    private String actor;
    private String phone;
    private String action;
    private String target;
    private String outcome;
    private String from;
    private String to;
    private int page;
    private AuditPage shown;
    private VerificationReport report;

    /** Reads the page of the trail that the address names. */
    public void load() {
        try {
            shown = desk.list(filter(), page);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(
                actor,
                Chosen.constant(Permission.class, action),
                target,
                Chosen.constant(Outcome.class, outcome),
                Chosen.day(from),
                Chosen.day(to));
    }

    /** Shows the trail as narrowed, from its newest row. A phone is looked for by its pseudonym: the address never holds it. */
    public String look() {
        page = 0;
        try {
            Msisdn texter = Msisdn.parseOrNull(phone);
            if (texter != null) actor = desk.texter(texter).actor();
        } catch (RuleViolation refusal) {
            messages.refuse("filter:phone", refusal);
            load();
            return null;
        }
        return "/admin/audit?faces-redirect=true&includeViewParams=true";
    }

    /** Checks the last links of the chain and their rows; the list stays as it was narrowed. */
    public void check() {
        report = desk.check();
        load();
    }

    /** What the check found, in words, at most as many as the report lists. */
    public List<String> getFindings() {
        return report == null
                ? List.of()
                : report.findings().stream()
                        .map(finding -> finding.text(language.current()))
                        .toList();
    }

    public VerificationReport getReport() {
        return report;
    }

    public int getLinksChecked() {
        return AuditDesk.LINKS_CHECKED;
    }

    public List<AuditRow> getRows() {
        return shown == null ? List.of() : shown.rows();
    }

    public boolean isNewer() {
        return page > 0;
    }

    public boolean isOlder() {
        return shown != null && shown.hasNext();
    }

    public List<Permission> getActions() {
        return Arrays.asList(Permission.values());
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Chosen.page(page);
    }
}
