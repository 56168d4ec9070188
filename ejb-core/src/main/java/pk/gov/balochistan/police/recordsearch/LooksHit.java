package pk.gov.balochistan.police.recordsearch;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A person on record who looks as was asked. No name: whoever reads a list of names from a description has suspects before a reason.
 *
 * @param bornYear null where not known
 * @param looks all codes of how the person looks, in the order of the form
 */
public record LooksHit(RecordNumber number, Integer bornYear, List<Trait> looks) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    /** Of what the looks speak, each once. */
    public List<Feature> features() {
        return looks.stream().map(Trait::feature).distinct().toList();
    }

    /** What is on record of it: of several marks, and of a height at an edge, more than one. */
    public List<Trait> of(Feature feature) {
        return looks.stream().filter(trait -> trait.feature() == feature).toList();
    }
}
