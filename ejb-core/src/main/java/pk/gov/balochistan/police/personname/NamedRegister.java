package pk.gov.balochistan.police.personname;

/** A register whose persons are found by name. */
public enum NamedRegister {
    CRIMINAL_RECORD,
    HOTLIST
}
