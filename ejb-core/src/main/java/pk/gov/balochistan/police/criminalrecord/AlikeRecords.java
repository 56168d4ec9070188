package pk.gov.balochistan.police.criminalrecord;

import java.util.List;

/** What a name found, the likest first. @param isAll whether no further record has as much of the name as the last of these */
public record AlikeRecords(List<AlikeRecord> records, boolean isAll) {}
