package pk.gov.balochistan.police.gang;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Typed;

/** Which gangs a list shows. @param name like its name or an alias, in either script; null for any @param district code; null for any @param page counted from 0 */
public record GangQuestion(String name, String district, int page) implements Detailed {
    public GangQuestion {
        name = Typed.textOrNull(Typed.cut(Typed.line(name), 120));
        district = Typed.textOrNull(district);
    }

    @Override
    public String auditDetail() {
        return (name == null ? "all names" : "by name") + (district == null ? "" : ", " + district);
    }
}
