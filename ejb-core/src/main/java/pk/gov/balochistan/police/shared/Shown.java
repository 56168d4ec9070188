package pk.gov.balochistan.police.shared;

import java.util.Collection;

/** An answer that shows rows beside other things: the trail names its rows as it names those of a plain list. */
public interface Shown {
    Collection<? extends Recorded> shown();
}
