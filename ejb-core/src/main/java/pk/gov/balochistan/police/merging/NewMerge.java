package pk.gov.balochistan.police.merging;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** That two records are of one person, or are not after all, as one examiner proposes it. @param why what was compared, 10 to 300 characters */
public record NewMerge(Kind kind, Basis basis, String why) implements Detailed {
    /** What is to be done. */
    public enum Kind implements TextKey {
        JOIN,
        PART;

        @Override
        public String textKey() {
            return "merging.kind." + name();
        }
    }

    /** What it rests on. */
    public enum Basis implements TextKey {
        /** Two examiners decided it by the prints. */
        PRINTS,
        /** Papers that were seen, such as two CNIC cards of one person. */
        PAPERS,
        /** The person says so, and details bear it out. */
        STATEMENT,
        /** An order of a court. */
        ORDER;

        @Override
        public String textKey() {
            return "merging.basis." + name();
        }
    }

    /** @throws RuleViolation merging.kind.none, merging.basis.none, merging.why */
    public NewMerge {
        if (kind == null) throw new RuleViolation("merging.kind.none");
        if (basis == null) throw new RuleViolation("merging.basis.none");
        why = Typed.within(why, 10, 300, "merging.why");
    }

    @Override
    public String auditDetail() {
        return kind + ", " + basis;
    }
}
