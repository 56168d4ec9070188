package pk.gov.balochistan.police.lease;

import java.time.Duration;

/** Work that the portal does again and again: every bean of this kind gets its turns from {@link PortalTurns}. */
public interface RepeatedWork {
    /** How long the portal rests after a turn that found nothing. */
    Duration pause();

    /** What it is, for the log. */
    String inWords();

    /** Does some of it in a transaction of its own. @return how much; 0 where there is no more for now */
    int doSome();
}
