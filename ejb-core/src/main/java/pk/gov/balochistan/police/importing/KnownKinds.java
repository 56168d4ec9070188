package pk.gov.balochistan.police.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.KnownPlaces;

/** Kinds of complaint as another body's sheet names them: by code, or by their name in English or in Urdu. */
final class KnownKinds {
    private final Map<String, String> categories = new HashMap<>();

    KnownKinds(List<ComplaintCategory> categories) {
        for (ComplaintCategory category : categories) {
            for (String name : List.of(category.code(), category.name(Language.ENGLISH), category.name(Language.URDU)))
                this.categories.put(KnownPlaces.folded(name), category.code());
        }
    }

    /** Code of a kind. @throws RuleViolation importing.refusal.category */
    String category(String typed) {
        String code = categories.get(KnownPlaces.folded(typed));
        if (code == null) throw new RuleViolation("importing.refusal.category");
        return code;
    }
}
