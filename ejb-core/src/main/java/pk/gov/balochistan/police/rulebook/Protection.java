package pk.gov.balochistan.police.rulebook;

import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What no order of the province takes from people: what is about the police is never heard below the SDPO, a seal is never widened, and
 * where life or liberty is at stake no time grows beyond what was delivered. That nobody hears a complaint which names them, and that
 * custody goes outside the police, is no part of a rule and so cannot be ordered away. Source: DOMAIN.md 5; the table refuses it, too.
 */
final class Protection {
    /** The posts that may hear a kind first: those with a seat to which cases are routed, and the central office. */
    private static final List<Role> POSTS = List.of(
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.DPO,
            Role.RPO,
            Role.PROVINCE,
            Role.GENDER_DESK,
            Role.TRAFFIC_SP,
            Role.KHIDMAT_INCHARGE);

    private final ComplaintCategory kind;
    private final Optional<KindTerms.Rise> deliveredRise;
    private final RuleFigures figures;

    /** @param deliveredRise what was delivered for this very kind; empty where it goes by the rule for any */
    Protection(ComplaintCategory kind, Optional<KindTerms.Rise> deliveredRise, RuleFigures figures) {
        this.kind = kind;
        this.deliveredRise = deliveredRise;
        this.figures = figures;
    }

    /** Those of them that may hear this kind. */
    static List<Role> posts(ComplaintCategory kind) {
        return POSTS.stream()
                .filter(role -> mayHearOfPolice(kind, role) && mayOpen(kind, role))
                .toList();
    }

    private static boolean mayHearOfPolice(ComplaintCategory kind, Role role) {
        return !kind.isAboutPolice() || role.isOnLadder() && role.level() >= Level.CIRCLE;
    }

    private static boolean mayOpen(ComplaintCategory kind, Role role) {
        return !kind.isSealed() || kind.sealedTo().contains(role);
    }

    /** @throws RuleViolation that says which part may not be so, in the second word of its key */
    void require(KindTerms terms) {
        requirePost(terms.first());
        requireHours("rulebook.contact.range", terms.contactHours(), 0, figures.contactHours());
        requireHours("rulebook.answer.range", terms.answerHours(), 1, figures.answerHours());
        if (terms.contactHours() > terms.answerHours()) throw new RuleViolation("rulebook.contact.order");
        terms.ownRise().ifPresent(this::requireRise);
        if (kind.isAboutLifeOrLiberty()) requireNoLonger(terms);
    }

    private void requirePost(Role first) {
        if (!mayHearOfPolice(kind, first)) throw new RuleViolation("rulebook.first.police");
        if (!mayOpen(kind, first)) throw new RuleViolation("rulebook.first.seal");
        if (!POSTS.contains(first)) throw new RuleViolation("rulebook.first.none");
    }

    private void requireRise(KindTerms.Rise rise) {
        requireHours("rulebook.rise.range", rise.contactAfterHours(), 1, figures.riseHours());
        requireHours("rulebook.riseAnswer.range", rise.answerAfterHours(), 1, figures.riseHours());
        if (kind.isAboutLifeOrLiberty() && rise.officeHoursOnly()) throw new RuleViolation("rulebook.office.liberty");
    }

    private void requireNoLonger(KindTerms terms) {
        KindTerms delivered = kind.delivered();
        requireAtMost("rulebook.contact.liberty", terms.contactHours(), delivered.contactHours());
        requireAtMost("rulebook.answer.liberty", terms.answerHours(), delivered.answerHours());
        if (terms.ownRise().isEmpty() || deliveredRise.isEmpty()) return;
        KindTerms.Rise most = deliveredRise.get();
        KindTerms.Rise rise = terms.ownRise().get();
        if (most.contactAfterHours() != null)
            requireAtMost("rulebook.rise.liberty", rise.contactAfterHours(), most.contactAfterHours());
        requireAtMost("rulebook.riseAnswer.liberty", rise.answerAfterHours(), most.answerAfterHours());
    }

    private static void requireHours(String refusal, int hours, int least, int most) {
        if (hours < least || hours > most) throw new RuleViolation(refusal, least, most);
    }

    private static void requireAtMost(String refusal, int hours, int most) {
        if (hours > most) throw new RuleViolation(refusal, most);
    }
}
