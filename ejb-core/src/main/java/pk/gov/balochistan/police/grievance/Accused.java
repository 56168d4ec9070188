package pk.gov.balochistan.police.grievance;

import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Who or what of the police is complained of, as far as the citizen can tell.
 *
 * @param rung the highest rung of {@link Level} the citizen names, by choice or in the words, such as CIRCLE for the SDPO; null when
 *     nobody is named
 * @param belt the officer's number, or null
 * @param described name or looks in the citizen's words, at most 200 characters, or null
 * @param program what a program of the police did by itself, for the figures of the public register; or null
 */
public record Accused(Integer rung, BeltNumber belt, String described, AutomatedFunction program) {
    public static final Accused NOBODY = new Accused(null, null, null);

    /** Somebody, and no program. */
    public Accused(Integer rung, BeltNumber belt, String described) {
        this(rung, belt, described, null);
    }

    public Accused {
        described = Typed.textOrNull(described);
        if (described != null && described.length() > 200) {
            throw new RuleViolation("complaint.refusal.described", 200);
        }
        Integer inWords = new NamedInWords(described).highestRung();
        if (inWords != null && (rung == null || rung < inWords)) rung = inWords;
        if (rung != null && (rung < Level.STATION || rung > Level.PROVINCE)) {
            throw new RuleViolation("complaint.refusal.rung");
        }
    }

    /** The rung to stay above; null for nobody. */
    public Integer rungToPass() {
        return rungToPass(rung, !isNobody());
    }

    /** The same: whoever is named without a rung, by a number or in words, serves at a station at the least; so does who used a program. */
    public static Integer rungToPass(Integer rung, boolean isSomebodyNamed) {
        return rung == null && isSomebodyNamed ? Integer.valueOf(Level.STATION) : rung;
    }

    public boolean isNobody() {
        return rung == null && belt == null && described == null && program == null;
    }
}
