package pk.gov.balochistan.police.personname;

/** A register whose persons are found by name. */
public enum NamedRegister {
    CRIMINAL_RECORD,
    HOTLIST,
    /** Names of gangs and not of persons. */
    GANG
}
