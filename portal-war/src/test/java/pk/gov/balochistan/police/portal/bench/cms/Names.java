package pk.gov.balochistan.police.portal.bench.cms;

import java.util.List;
import java.util.Random;

/** Invented people: names as they are heard in the province, so that a whole name is borne by a few dozen of a million. */
final class Names {
    private static final List<String> FIRST = List.of(
            ("Abdul Wahid,Gul Muhammad,Sana Ullah,Mir Hasil,Bakht Jan,Dur Muhammad,Allah Dad,Nazar Khan,Shah Nawaz,Jan Ali,Murad,"
                            + "Hammal,Chakar,Bibi Zarmina,Naz Khatoon,Gul Bibi,Sakina,Zainab,Mahjabeen,Shaista,Palwasha,Rehana,Durdana,"
                            + "Noor Ahmed,Ghulam Rasool,Habib Ullah,Taj Muhammad,Khuda Bakhsh,Rahim Dad,Sher Zaman,Dost Muhammad,Yar Jan,"
                            + "Lal Bakhsh,Pir Jan,Wali Dad,Saeed Ahmed,Mehrab,Balach,Zubaida,Hani")
                    .split(","));
    private static final List<String> MIDDLE =
            List.of("", "", "", " Ahmed", " Jan", " Ali", " Khan", " Muhammad", " Hussain", " Bakhsh", " Noor", " Din");
    private static final List<String> TRIBE = List.of(
            ("Bugti,Marri,Mengal,Raisani,Kakar,Achakzai,Tareen,Panezai,Kasi,Bangulzai,Lehri,Shahwani,Zehri,Bizenjo,Rind,Magsi,Jamali,"
                            + "Khosa,Umrani,Mazari,Notezai,Baloch,Dashti,Gichki,Nosherwani,Hazara,Durrani,Barech,Luni,Jogezai,Mandokhail,"
                            + "Sherani,Nasar,Kurd,Langove,Muhammad Hasni,Sasoli,Qambrani,Lango,Rodeni")
                    .split(","));

    private Names() {}

    static String some(Random random) {
        return any(FIRST, random) + any(MIDDLE, random) + " " + any(TRIBE, random);
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
