package pk.gov.balochistan.police.printcluster;

import java.util.Set;
import pk.gov.balochistan.police.printindex.Progress;

/** Who holds shares in this process and brings them level with the table. For any number of threads. */
public interface PrintHolder {
    /** Takes the shares that are asked about where there is room, brings them level, and searches. Shares of which that fails are not in the reply. */
    Reply answer(Ask ask, Progress progress);

    /** The shares that are loaded. */
    Set<Integer> holds();
}
