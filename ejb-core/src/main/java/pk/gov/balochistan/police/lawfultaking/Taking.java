package pk.gov.balochistan.police.lawfultaking;

import pk.gov.balochistan.police.shared.TextKey;

/** What is taken of a person. Source: Identification of Prisoners Act 1920: section 4 lets measurements be taken of whoever was arrested, and no photograph. */
public enum Taking implements TextKey {
    PRINTS,
    PHOTOGRAPHS;

    @Override
    public String textKey() {
        return "taking.what." + name();
    }
}
