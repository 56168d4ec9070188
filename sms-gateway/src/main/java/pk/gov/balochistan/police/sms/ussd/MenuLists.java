package pk.gov.balochistan.police.sms.ussd;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.query.Registers;
import pk.gov.balochistan.police.sms.ussd.Layout.Item;
import pk.gov.balochistan.police.ussd.UssdDialogue;

/**
 * What each screen offers. Kinds of complaint that are sealed are not named on a phone that others may look at: one line, the same
 * for all, offers to call back. See docs/decisions/0011.
 */
final class MenuLists {
    static final String STATUS = "STATUS";
    static final String COMPLAIN = "COMPLAIN";
    static final String STATIONS = "STATIONS";
    static final String LANGUAGE = "LANGUAGE";
    static final String WORD = "WORD";
    /** What a text would say: the first word of it, in English whatever the language of the menu. */
    static final String SETTLED = "YES";

    static final String NOT_SETTLED = "NO";
    static final String PRIVATE = "private";
    /** The district's office takes it: whoever does not know the station chooses none. */
    static final String NO_STATION = "none";

    static final String THIS_PHONE = "this";

    private final Registers registers;
    private final Language language;

    MenuLists(Registers registers, Language language) {
        this.registers = registers;
        this.language = language;
    }

    List<Item> items(UssdDialogue dialogue) {
        return switch (dialogue.step()) {
            case MAIN -> List.of(
                    word("main", STATUS),
                    word("main", COMPLAIN),
                    word("main", STATIONS),
                    word("main", LANGUAGE),
                    word("main", WORD));
            case KIND -> kinds();
            case DISTRICT, STATIONS_OF -> places(registers.places().listToday(PlaceKind.DISTRICT));
            case STATION -> stations(dialogue.districtCode().orElseThrow());
            case CALL_BACK, PRIVATE_CALL_BACK -> List.of(word("callBack", THIS_PHONE));
            case WORD -> List.of(word("word", SETTLED), word("word", NOT_SETTLED));
            case LANGUAGE -> Stream.of(Language.values())
                    .map(each -> word("language", each.name()))
                    .toList();
            case STATUS_NUMBER, WORD_NUMBER, READING -> List.of();
        };
    }

    private Item word(String group, String code) {
        return new Item(code, Texts.text("ussd." + group + "." + code, language));
    }

    private List<Item> kinds() {
        List<Item> kinds = new ArrayList<>();
        kinds.add(word("kind", PRIVATE));
        registers.categories().list().stream()
                .filter(kind -> !kind.isSealed())
                .forEach(kind -> kinds.add(new Item(kind.code(), name(kind))));
        return kinds;
    }

    /** The kind in a few words; a kind that the province adds has its own name until somebody finds a shorter one. */
    private String name(ComplaintCategory kind) {
        String key = "ussd.kind." + kind.code();
        return Texts.has(key, language.ofPages()) ? Texts.text(key, language) : kind.name(language);
    }

    private List<Item> stations(String district) {
        List<Item> stations = new ArrayList<>(places(stationsOf(district)));
        stations.add(word("station", NO_STATION));
        return stations;
    }

    /** The stations of a district that exist today. */
    List<Place> stationsOf(String district) {
        return registers.places().listStationsUnder(registers.places().require(district));
    }

    private List<Item> places(List<Place> places) {
        Comparator<Object> alphabet = Collator.getInstance(language.locale());
        return places.stream()
                .map(place -> new Item(place.code(), place.name(language)))
                .sorted(Comparator.comparing(Item::label, alphabet))
                .toList();
    }
}
