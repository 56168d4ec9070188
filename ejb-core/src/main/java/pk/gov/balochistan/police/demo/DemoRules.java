package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.KindRule;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.rulebook.KindRules;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** Rules that two officers of the province have thought of: one that begins soon, one that waits, one that was declined. */
final class DemoRules {
    private static final String HEAD = "ig.balochistan";
    private static final String ADDITIONAL = "addl.ig";

    private final Categories categories;
    private final KindRules rules;
    private final UserAccounts accounts;
    private final Instant now;

    DemoRules(EntityManager em, KeyRing keys, Clock clock) {
        this.categories = new Categories(em);
        this.rules = new KindRules(em);
        this.accounts = new UserAccounts(em, keys);
        this.now = clock.instant();
    }

    void load() {
        propose(
                        "traffic",
                        new KindTerms(Role.TRAFFIC_SP, 24, 336, null),
                        "The traffic office has two clerks on leave until spring.",
                        HEAD,
                        20)
                .decline("Two clerks can be lent by the district.", person(ADDITIONAL), daysAgo(19));
        propose(
                        "service_delay",
                        new KindTerms(Role.KHIDMAT_INCHARGE, 4, 48, new KindTerms.Rise(8, 8, true)),
                        "The Khidmat Markaz keeps longer hours and can answer within two days.",
                        HEAD,
                        3)
                .confirm(person(ADDITIONAL), daysAgo(2));
        propose(
                "faulty_investigation",
                new KindTerms(Role.CITY_SP, 8, 240, null),
                "Circles investigate these cases themselves; somebody above them should hear of it first.",
                ADDITIONAL,
                1);
    }

    private KindRule propose(String kind, KindTerms terms, String why, String by, int days) {
        LocalDate day = LocalDate.ofInstant(now, Texts.PAKISTAN).plusDays(6);
        KindRule rule = new KindRule(categories.require(kind), terms, day, why, person(by), daysAgo(days));
        rules.add(rule);
        return rule;
    }

    private Signatory person(String username) {
        return accounts.require(Username.parse(username)).signatory();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
