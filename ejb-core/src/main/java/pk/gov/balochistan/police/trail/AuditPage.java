package pk.gov.balochistan.police.trail;

import java.util.List;

/**
 * One page of the trail.
 *
 * @param rows newest first, at most {@value AuditDesk#PAGE}
 * @param page counted from 0
 * @param hasNext whether older rows follow
 */
public record AuditPage(List<AuditRow> rows, int page, boolean hasNext) {
    public AuditPage {
        rows = List.copyOf(rows);
    }
}
