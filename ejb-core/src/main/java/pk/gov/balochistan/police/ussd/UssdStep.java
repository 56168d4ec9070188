package pk.gov.balochistan.police.ussd;

/** The screens of the menu. Three levels: the menu itself, what it is about, and where; numbers are typed beside them. */
public enum UssdStep {
    /** What may be asked for. */
    MAIN(null),
    /** The number of a complaint is typed. */
    STATUS_NUMBER(MAIN),
    /** What a complaint is about. */
    KIND(MAIN),
    DISTRICT(KIND),
    STATION(DISTRICT),
    /** The number on which to be called back. */
    CALL_BACK(STATION),
    /** The same for something private, which no place is asked for. */
    PRIVATE_CALL_BACK(KIND),
    /** Whether the answer of the police settles a complaint. */
    WORD(MAIN),
    /** The number of the complaint that the word is on is typed. */
    WORD_NUMBER(WORD),
    /** The district whose stations are wanted. */
    STATIONS_OF(MAIN),
    /** In which language texts and menus are wanted. */
    LANGUAGE(MAIN),
    /** An answer longer than one screen. */
    READING(MAIN);

    private final UssdStep before;

    UssdStep(UssdStep before) {
        this.before = before;
    }

    /** Where 0 leads; the menu itself leads nowhere. */
    public UssdStep before() {
        if (before == null) throw new IllegalStateException("nothing comes before the menu");
        return before;
    }
}
