package pk.gov.balochistan.police.rulebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.KindRule;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * What officers of the province may see and order of the rules for each kind of complaint. A rule begins on a day that is still to
 * come, so that every program knows it when its day begins, and no complaint that is there is touched.
 */
@Stateless
public class RuleDesk {
    @Inject
    EntityManager em;

    @Inject
    Categories categories;

    @Inject
    KindRules rules;

    @Inject
    RulePreviews previews;

    @Inject
    CaseRules figures;

    @Inject
    AuditTrail trail;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Every kind with its rules, in the order in which a citizen is offered them. */
    @Permit(value = Permission.COMPLAINT_RULES, audited = false)
    public List<KindLine> list() {
        lapseOverdue();
        Rises delivered = new Rises(em);
        return categories.list().stream()
                .map(kind -> KindLine.of(kind, delivered, clock.instant()))
                .toList();
    }

    /** How long each post has for the kinds without a rule of their own: these are delivered, and ordered by nobody yet. */
    @Permit(value = Permission.COMPLAINT_RULES, audited = false)
    public List<PostRise> listByPost() {
        return new Rises(em).byPost();
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(value = Permission.COMPLAINT_RULES, audited = false)
    public KindSheet about(String kind) {
        lapseOverdue();
        ComplaintCategory category = require(kind);
        KindLine line = KindLine.of(category, new Rises(em), clock.instant());
        return new KindSheet(
                line,
                Protection.posts(category),
                category.rules().stream()
                        .sorted(Comparator.comparing(
                                        (KindRule rule) -> rule.control().proposedAt())
                                .thenComparing(KindRule::id)
                                .reversed())
                        .toList(),
                line.waiting().filter(rule -> rule.mayBeDecidedBy(signatory())).isPresent());
    }

    /** What a rule would have meant; nothing is stored. @throws RuleViolation as {@link #propose} */
    @Permit(Permission.COMPLAINT_RULES)
    public RulePreview preview(DraftRule draft) {
        ComplaintCategory category = require(draft.kind());
        requireAllowed(category, draft);
        return previews.of(category, draft, RuleFigures.of(figures).lookBack(), clock.instant());
    }

    /** What the rule would have meant that waits. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_RULES)
    public RulePreview previewWaiting(RuleNumber number) {
        KindRule rule = rules.require(number);
        DraftRule draft = new DraftRule(number.kind(), rule.terms(), rule.validFrom());
        return previews.of(rule.category(), draft, RuleFigures.of(figures).lookBack(), clock.instant());
    }

    /**
     * Proposes a rule; until another person has confirmed it, nothing changes.
     *
     * @throws RuleViolation refusal.notFound, rulebook.same, rulebook.waiting, and those that say in the second word of their key
     *     which part may not be so: rulebook.first, contact, answer, rise, riseAnswer, office, day
     */
    @Permit(Permission.COMPLAINT_RULES)
    public void propose(NewRule input) {
        lapseOverdue();
        ComplaintCategory category = require(input.draft().kind());
        requireAllowed(category, input.draft());
        Instant now = clock.instant();
        DraftRule draft = input.draft();
        rules.add(new KindRule(category, draft.terms(), draft.validFrom(), input.why(), signatory(), now));
    }

    /**
     * Puts in force what another person proposed, from its day on.
     *
     * @throws RuleViolation refusal.notFound, audit.control.own, audit.control.decided, rulebook.day.come, and as {@link #propose}
     */
    @Permit(Permission.COMPLAINT_RULES)
    public void confirm(RuleNumber number) {
        KindRule rule = rules.require(number);
        if (!rule.validFrom().isAfter(today())) throw new RuleViolation("rulebook.day.come");
        // A release may have narrowed meanwhile what may be ordered.
        protection(rule.category()).require(rule.terms());
        rule.confirm(signatory(), clock.instant());
    }

    /** @throws RuleViolation rulebook.why.short, refusal.notFound, audit.control.own, audit.control.decided */
    @Permit(Permission.COMPLAINT_RULES)
    public void decline(RuleNumber number, String why) {
        String reason = NewRule.reason(why);
        rules.require(number).decline(reason, signatory(), clock.instant());
    }

    private void requireAllowed(ComplaintCategory category, DraftRule draft) {
        int ahead = RuleFigures.of(figures).aheadDays();
        if (!draft.validFrom().isAfter(today())) throw new RuleViolation("rulebook.day.past");
        if (draft.validFrom().isAfter(today().plusDays(ahead))) throw new RuleViolation("rulebook.day.far", ahead);
        protection(category).require(draft.terms());
        Instant begin = draft.validFrom().atStartOfDay(Texts.PAKISTAN).toInstant();
        KindTerms then = category.termsAt(begin);
        if (draft.terms().equals(then)) throw new RuleViolation("rulebook.same");
    }

    private Protection protection(ComplaintCategory category) {
        return new Protection(category, new Rises(em).ofKind(category.code()), RuleFigures.of(figures));
    }

    private ComplaintCategory require(String kind) {
        return categories.find(kind).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** What nobody decided before its day is ended by whoever looks next; meanwhile it opens nothing. */
    private void lapseOverdue() {
        for (KindRule rule : rules.listOverdue(today())) {
            rule.lapse(clock.instant());
            AuditNote note = new AuditNote("kind:" + rule.category().code(), null, "rule " + rule.id());
            trail.add(Caller.system("rules"), "COMPLAINT_RULES:lapse", Outcome.OK, note);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }
}
