package pk.gov.balochistan.police.criminalrecord;

import pk.gov.balochistan.police.audit.Caller;

/**
 * Who changes a record.
 *
 * @param actor as the trail names the account
 * @param person the officer behind the account: two accounts of one officer are one person (SECURITY.md T5)
 */
public record Examiner(String actor, String person) {
    public static Examiner of(Caller caller) {
        return new Examiner(
                caller.actor(),
                caller.belt() == null
                        ? caller.actor()
                        : "officer:" + caller.belt().value());
    }

    boolean isSamePersonAs(String other) {
        return person.equals(other);
    }
}
