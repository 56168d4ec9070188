/**
 * The request for an FIR that arises from a complaint: to which post it goes, what that post answered, and the review by the superior
 * when it declined or said nothing. It asks complaints for the case and the posts above, law for sections, and takes the turns of its clocks by the
 * escalation. Tracking asks it what the citizen is told, and the lists of requests what there is.
 */
package pk.gov.balochistan.police.firrequest;
