package pk.gov.balochistan.police.prisonrecord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.KnownPlaces;

/** Prisons as somebody else's sheet names them: by code, or by their name in English or in Urdu. */
final class KnownPrisons {
    private final Map<String, Prison> prisons = new HashMap<>();

    KnownPrisons(List<Prison> all) {
        for (Prison prison : all) {
            for (String name : List.of(prison.code(), prison.name(Language.ENGLISH), prison.name(Language.URDU)))
                prisons.put(KnownPlaces.folded(name), prison);
        }
    }

    /** @throws RuleViolation prisonSheet.prison */
    Prison require(String typed) {
        Prison prison = prisons.get(KnownPlaces.folded(typed));
        if (prison == null) throw new RuleViolation("prisonSheet.prison");
        return prison;
    }
}
