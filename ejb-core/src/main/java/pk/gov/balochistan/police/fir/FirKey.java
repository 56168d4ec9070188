package pk.gov.balochistan.police.fir;

import pk.gov.balochistan.police.firrequest.FirNumber;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** By what an FIR is named: no two stations share a number and its station. @param stationCode public name of the place */
public record FirKey(String stationCode, FirNumber number) implements Recorded {
    /** Of an address. @throws RuleViolation refusal.notFound for what names no FIR */
    public static FirKey of(String stationCode, String number) {
        if (stationCode == null || !stationCode.matches("[a-z0-9-]{1,80}")) throw new RuleViolation("refusal.notFound");
        try {
            return new FirKey(stationCode, FirNumber.parse(number));
        } catch (RuleViolation mistyped) {
            throw new RuleViolation("refusal.notFound");
        }
    }

    @Override
    public String auditTarget() {
        return "fir:" + stationCode + "/" + number.year() + "/" + number.serial();
    }
}
