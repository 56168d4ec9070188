package pk.gov.balochistan.police.housekeeping;

/** A register whose rows are found by name, and some perhaps not yet: they came before there was such a search, or before its rule of spelling changed. */
public interface NamedRows {
    /** Lets some of them be found, in the caller's transaction. @return how many; 0 when none is left */
    int nameSome(int most);
}
