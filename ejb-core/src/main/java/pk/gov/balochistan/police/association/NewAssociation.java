package pk.gov.balochistan.police.association;

import java.time.LocalDate;
import pk.gov.balochistan.police.grading.NamesNoSource;
import pk.gov.balochistan.police.grading.NewSource;
import pk.gov.balochistan.police.grading.SourceKind;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * That two go about together, or that somebody belongs to a gang, as one examiner enters it.
 *
 * @param role of a member; null between two persons
 * @param since null where not known
 * @param until null while it lasts, or where not known
 * @param words at most 400 characters, or null; nothing of whoever told it
 */
public record NewAssociation(
        AssociationKind kind, MemberRole role, NewSource source, LocalDate since, LocalDate until, String words)
        implements Detailed {
    /**
     * @throws RuleViolation association.kind.none, association.role.none, association.together, association.days, association.words,
     *     grading.names
     */
    public NewAssociation {
        if (kind == null) throw new RuleViolation("association.kind.none");
        if (kind == AssociationKind.MEMBER && role == null) throw new RuleViolation("association.role.none");
        if (kind != AssociationKind.MEMBER) role = null;
        if (kind == AssociationKind.CO_ACCUSED && source.kind() != SourceKind.FIR)
            throw new RuleViolation("association.together");
        if (since != null && until != null && until.isBefore(since)) throw new RuleViolation("association.days");
        words = Typed.textOrNull(words) == null
                ? null
                : NamesNoSource.require(Typed.within(words, 3, 400, "association.words"));
    }

    @Override
    public String auditDetail() {
        return kind + ", " + source.kind() + ", " + source.handling();
    }
}
