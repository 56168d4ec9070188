package pk.gov.balochistan.police.complaint;

import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.organisation.Place;

/** A post that answers for a complaint: a role at a place, whoever holds it. */
public record Post(Role role, Place place) {}
