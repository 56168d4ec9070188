package pk.gov.balochistan.police.linkchart;

import pk.gov.balochistan.police.shared.Recorded;

/** From whom to whom somebody walks; each the number of a record or of a gang. It opens nothing by itself. */
public record ChartStep(Recorded from, Recorded to) {}
