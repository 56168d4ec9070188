package pk.gov.balochistan.police.description;

import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What is said in codes of a person, of each one at a time in one entry. Source: the descriptive roll of the police, as witnesses and
 * examiners fill it.
 */
public enum Feature implements TextKey {
    PAPER_KIND(EntryKind.PAPER),
    RELATION(EntryKind.RELATIVE),
    ADDRESS_KIND(EntryKind.ADDRESS),
    VEHICLE_KIND(EntryKind.VEHICLE),
    SEX(EntryKind.LOOKS),
    HEIGHT(EntryKind.LOOKS),
    BUILD(EntryKind.LOOKS),
    COMPLEXION(EntryKind.LOOKS),
    FACE(EntryKind.LOOKS),
    HAIR_COLOUR(EntryKind.LOOKS),
    HAIR_STYLE(EntryKind.LOOKS),
    BEARD(EntryKind.LOOKS),
    EYES(EntryKind.LOOKS),
    GAIT(EntryKind.LOOKS),
    SPEECH(EntryKind.LOOKS),
    LANGUAGE(EntryKind.LOOKS),
    HAND(EntryKind.LOOKS),
    DEFORMITY(EntryKind.LOOKS),
    MARK(EntryKind.MARK),
    PART(EntryKind.MARK),
    SIDE(EntryKind.MARK),
    FACING(EntryKind.MARK),
    OFFENCE(EntryKind.METHOD),
    WAY_IN(EntryKind.METHOD),
    TOOL(EntryKind.METHOD),
    TARGET(EntryKind.METHOD),
    TIME(EntryKind.METHOD),
    COMPANIONS(EntryKind.METHOD);

    private final EntryKind kind;

    Feature(EntryKind kind) {
        this.kind = kind;
    }

    /** In which entries it is said. */
    public EntryKind kind() {
        return kind;
    }

    /** Those of a kind of entry, in the order of the form. */
    public static List<Feature> of(EntryKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
    }

    /** What may be said of it, in the order of the form. */
    public List<Trait> traits() {
        return Arrays.stream(Trait.values())
                .filter(each -> each.feature() == this)
                .toList();
    }

    @Override
    public String textKey() {
        return "description.feature." + name();
    }
}
