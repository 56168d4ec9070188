package pk.gov.balochistan.police.printimport;

import java.util.Locale;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an examiner lets be imported in his name.
 *
 * @param name by which the program is told of it: 3 to 30 letters of English, digits and hyphens; capitals count as small ones
 * @param register the old register whose numbers the lists use, as it was named when its entries were imported; null where they use none
 * @throws RuleViolation printImport.batch.name, recordImport.register, refusal.reason.purpose
 */
public record NewBatch(String name, String register, Reason reason) implements Detailed {
    public NewBatch {
        name = name(name);
        register = register(register);
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
    }

    /** A name as it is kept. @throws RuleViolation printImport.batch.name */
    public static String name(String typed) {
        String name = Typed.line(typed).toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9][a-z0-9-]{2,29}")) throw new RuleViolation("printImport.batch.name");
        return name;
    }

    /** A register as it is kept; null for none. @throws RuleViolation recordImport.register */
    public static String register(String typed) {
        return Typed.withinOrNull(typed, 3, 60, "recordImport.register");
    }

    @Override
    public String auditDetail() {
        return register == null ? name : name + ", register " + register;
    }
}
