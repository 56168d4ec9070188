package pk.gov.balochistan.police.policy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.shared.Texts;

/** Policies for tests of what runs under one. */
public final class SomePolicy {
    private SomePolicy() {}

    /**
     * From now on the function runs.
     *
     * @param threshold from which score on something is a hit; null where the policy names none
     * @param clock by which it begins today
     */
    public static void inForce(EntityManager em, AutomatedFunction function, BigDecimal threshold, Clock clock) {
        Worded words = new Worded("For what and for what not.", "کس لیے اور کس لیے نہیں۔");
        PolicyTerms terms = new PolicyTerms(words, words, Role.ADDITIONAL_IG, threshold, words);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        NewPolicy proposed = new NewPolicy(function, terms, today, today.plusMonths(6), "The prosecutor has read it.");
        UsePolicy policy = new UsePolicy(proposed, 1, SomeRecord.FIRST, clock.instant());
        new Policies(em, clock).add(policy);
        policy.approve(SomeRecord.SECOND, clock.instant());
    }
}
