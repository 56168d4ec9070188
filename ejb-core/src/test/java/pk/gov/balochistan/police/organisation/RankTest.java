package pk.gov.balochistan.police.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.db.CsvTable;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

class RankTest {
    /** What follows a slash in the table is the name of the post, not of the rank. */
    @Test
    void everyRankOfTheTableIsCalledByItsNameInBothLanguages() throws IOException {
        for (CSVRecord rank : CsvTable.read("reference/ranks.csv")) {
            String key = "rank." + rank.get("code");
            assertEquals(rank.get("rank").replaceFirst(" /.*", ""), Texts.text(key, Language.ENGLISH));
            assertEquals(rank.get("rank_ur"), Texts.text(key, Language.URDU));
        }
    }
}
