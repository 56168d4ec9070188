package pk.gov.balochistan.police.reception;

import pk.gov.balochistan.police.shared.TextKey;

/** Who received a complaint before it was taken over. */
public enum ImportSource implements TextKey {
    PRIME_MINISTER,
    CHIEF_MINISTER,
    OMBUDSMAN,
    HELPLINE;

    @Override
    public String textKey() {
        return "reception.source." + name();
    }
}
