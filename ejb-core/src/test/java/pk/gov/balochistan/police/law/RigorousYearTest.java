package pk.gov.balochistan.police.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of the list let one tell of a punishment; what they do not is not guessed. */
class RigorousYearTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Up to 1 year or fine | HIGH | YES
                    Up to 7 years and fine | MEDIUM | YES
                    Up to 7 years and fine | LOW | UNKNOWN
                    Up to 6 months or fine | HIGH | NO
                    Up to 3 months | MEDIUM | NO
                    Fine | MEDIUM | NO
                    Up to 2 years simple | HIGH | NO
                    Life, or 4 to 10 years, and fine | HIGH | YES
                    Death as qisas; or death/life as ta'zir; or up to 25 years | HIGH | YES
                    Death (mandatory per Federal Shariat Court) and fine | HIGH | YES
                    Up to 25 / life imprisonment where honour is the pretext | MEDIUM | YES
                    Death, life, or 7-14 years | HIGH | YES
                    Arsh 10% of diyat and up to 10 years | MEDIUM | YES
                    Diyat | MEDIUM | UNKNOWN
                    Same as the offence abetted | HIGH | UNKNOWN
                    Up to 7 years if capital; less otherwise | MEDIUM | UNKNOWN
                    Up to 6 months (higher where a grave offence was alleged, after amendment) | MEDIUM | UNKNOWN
                    Table of the 2022 amendment: from months to life/death by kind and weight | HIGH | UNKNOWN
                    Up to death depending on the act | HIGH | UNKNOWN
                    Imprisonment and fine per sub-section | MEDIUM | UNKNOWN
                    Half of the longest term | MEDIUM | UNKNOWN
                    Administrative penalties; parallel FIR under PPC 509 | MEDIUM | UNKNOWN
                    | HIGH | UNKNOWN
                    """)
    void theListTellsOrItDoesNot(String punishment, Confidence confidence, RigorousYear tells) {
        assertEquals(tells, RigorousYear.of(punishment, confidence));
    }
}
