package pk.gov.balochistan.police.recordkey;

/** A register that holds octets which were sealed before records had keys of their own. */
public interface OldSeals {
    /** Seals some of them anew under the keys of their records, in the caller's transaction. @return how many; 0 when none is left */
    int sealSomeAnew(int most);
}
