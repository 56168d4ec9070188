package pk.gov.balochistan.police.association;

import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** What the second is to the first. */
public enum AssociationKind implements TextKey {
    /** Both stand in one FIR. */
    CO_ACCUSED,
    /** Named as one who took part, in a statement or by a court. */
    CONFEDERATE,
    FAMILY,
    /** Of one gang that has no name yet. */
    FELLOW_MEMBER,
    CELL_MATE,
    /** Harboured by the first. */
    SHELTERED,
    /** The first's harbourer. */
    SHELTERED_BY,
    /** Received stolen property from the first. */
    SOLD_TO,
    /** Sold stolen property to the first. */
    BOUGHT_FROM,
    /** Got arms or drugs from the first. */
    SUPPLIED,
    /** Brought the first arms or drugs. */
    SUPPLIED_BY,
    /** The second is a gang. */
    MEMBER;

    /** The same said from the other side. */
    public AssociationKind opposite() {
        return switch (this) {
            case SHELTERED -> SHELTERED_BY;
            case SHELTERED_BY -> SHELTERED;
            case SOLD_TO -> BOUGHT_FROM;
            case BOUGHT_FROM -> SOLD_TO;
            case SUPPLIED -> SUPPLIED_BY;
            case SUPPLIED_BY -> SUPPLIED;
            default -> this;
        };
    }

    /** Those between two persons. */
    public static List<AssociationKind> ofPersons() {
        return Arrays.stream(values()).filter(kind -> kind != MEMBER).toList();
    }

    @Override
    public String textKey() {
        return "association.kind." + name();
    }
}
