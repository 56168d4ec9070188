package pk.gov.balochistan.police.audit;

import pk.gov.balochistan.police.identifier.BeltNumber;

/**
 * Who answers for an act that needs two persons.
 *
 * @param actor as the trail names the account
 * @param person the officer behind the account: two accounts of one officer are one person (SECURITY.md T5)
 */
public record Signatory(String actor, String person) {
    public static Signatory of(Caller caller) {
        return of(caller.actor(), caller.belt());
    }

    /** @param belt the officer's number, or null for a civilian, who is known by the account alone */
    public static Signatory of(String actor, BeltNumber belt) {
        return new Signatory(actor, belt == null ? actor : "officer:" + belt.value());
    }

    public boolean isSamePersonAs(String other) {
        return person.equals(other);
    }
}
