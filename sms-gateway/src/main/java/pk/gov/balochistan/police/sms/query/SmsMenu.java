package pk.gov.balochistan.police.sms.query;

import static pk.gov.balochistan.police.shared.Language.BALOCHI;
import static pk.gov.balochistan.police.shared.Language.BRAHUI;
import static pk.gov.balochistan.police.shared.Language.ENGLISH;
import static pk.gov.balochistan.police.shared.Language.PASHTO;
import static pk.gov.balochistan.police.shared.Language.URDU;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.PhonePreference;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.tracking.CitizenWord;

/**
 * The whole grammar of texts on one page. The first word says what is asked, in English, Roman Urdu or Urdu, in any case and
 * spelling of {@link Words}; digits alone ask for a complaint's status. Everything else gets the short menu, once an hour.
 */
public final class SmsMenu {
    private static final List<Line> GRAMMAR = List.of(
            new Line(Wish.HELP, ENGLISH, "help", "info", "menu"),
            new Line(Wish.HELP, URDU, "madad", "madat", "rahnumai", "مدد", "رہنمائی", "ہیلپ"),
            new Line(Wish.STATUS, ENGLISH, "status", "track", "check"),
            new Line(
                    Wish.STATUS, URDU, "halat", "haalat", "surathal", "sorathal", "صورتحال", "حالت", "سٹیٹس", "اسٹیٹس"),
            new Line(Wish.YES, ENGLISH, "yes", "settled"),
            new Line(Wish.YES, URDU, "haan", "han", "jihaan", "jihan", "ہاں", "جی ہاں", "یس"),
            new Line(Wish.NO, ENGLISH, "no", "not"),
            new Line(Wish.NO, URDU, "nahi", "nahin", "nahee", "nai", "jinahi", "jinahin", "نہیں", "جی نہیں", "نو"),
            new Line(Wish.APPEAL, ENGLISH, "appeal"),
            new Line(Wish.APPEAL, URDU, "apeel", "appeel", "apil", "اپیل"),
            new Line(Wish.REPLY, ENGLISH, "reply", "answer"),
            new Line(Wish.REPLY, URDU, "bayan", "bayaan", "bian", "بیان"),
            new Line(Wish.ADD, ENGLISH, "add", "addd", "ad"),
            new Line(Wish.ADD, URDU, "mazeed", "mazid", "mazied", "mazeet", "izafa", "izafah", "ezafa"),
            new Line(Wish.ADD, URDU, "مزید", "مذید", "اضافہ", "اضافا", "ایڈ"),
            new Line(Wish.COMPLAIN, ENGLISH, "complain", "complaint", "complaints", "complane"),
            new Line(Wish.COMPLAIN, URDU, "shikayat", "shikayet", "shikait", "shikaayat", "shikyat", "شکایت", "شکائت"),
            new Line(Wish.CALL, ENGLISH, "call", "callme", "callback"),
            new Line(Wish.CALL, URDU, "kaal", "کال"),
            new Line(Wish.RECORD, ENGLISH, "cr", "cro", "record"),
            new Line(Wish.RECORD, URDU, "rekard", "ریکارڈ", "سیآر"),
            new Line(Wish.STOP, ENGLISH, "stop", "unsubscribe"),
            new Line(Wish.STOP, URDU, "band", "بند", "روکیں", "سٹاپ"),
            new Line(Wish.START, ENGLISH, "start", "subscribe"),
            new Line(Wish.START, URDU, "shuru", "jari", "شروع", "جاری", "سٹارٹ"),
            new Line(Wish.LANGUAGE, ENGLISH, "en", "eng", "english", "angrezi", "انگریزی", "انگلش"),
            new Line(Wish.LANGUAGE, URDU, "ur", "urdu", "اردو"),
            new Line(
                    Wish.LANGUAGE,
                    BALOCHI,
                    "balochi",
                    "balochee",
                    "balochy",
                    "baluchi",
                    "baluchee",
                    "blochi",
                    "bloochi",
                    "بلوچی",
                    "بلوچکی"),
            new Line(
                    Wish.LANGUAGE,
                    PASHTO,
                    "pashto",
                    "pashtu",
                    "pushto",
                    "pushtu",
                    "pashtoo",
                    "pakhto",
                    "pukhto",
                    "پښتو",
                    "پشتو",
                    "پختو",
                    "پخټو"),
            new Line(
                    Wish.LANGUAGE,
                    BRAHUI,
                    "brahui",
                    "brahvi",
                    "brahwi",
                    "brahuee",
                    "bravi",
                    "brohi",
                    "baravi",
                    "براہوئی",
                    "براہوی",
                    "براوی",
                    "بروہی"));

    /** Before the name of a language, where somebody writes "LANGUAGE BALOCHI". */
    private static final List<String> BEFORE_A_LANGUAGE =
            List.of("language", "lang", "zaban", "zuban", "zabaan", "زبان", "ژبه");

    private static final Map<Wish, Function<Registers, SmsQuery>> QUERIES = Map.ofEntries(
            Map.entry(Wish.HELP, HelpQuery::new),
            Map.entry(Wish.STATUS, ComplaintStatusQuery::new),
            Map.entry(Wish.YES, registers -> new CitizenWordQuery(registers, CitizenWord.Kind.YES)),
            Map.entry(Wish.NO, registers -> new CitizenWordQuery(registers, CitizenWord.Kind.NO)),
            Map.entry(Wish.APPEAL, registers -> new CitizenWordQuery(registers, CitizenWord.Kind.APPEAL)),
            Map.entry(Wish.REPLY, registers -> new CaseWordsQuery(registers, CaseWordsQuery.Wish.REPLY)),
            Map.entry(Wish.ADD, registers -> new CaseWordsQuery(registers, CaseWordsQuery.Wish.ADD)),
            Map.entry(Wish.COMPLAIN, NewComplaintQuery::new),
            Map.entry(Wish.CALL, registers -> new PhoneFiling(registers)::callBack),
            Map.entry(Wish.RECORD, CriminalRecordQuery::new),
            Map.entry(Wish.STOP, registers -> new PreferenceQuery(registers, Wish.STOP)),
            Map.entry(Wish.START, registers -> new PreferenceQuery(registers, Wish.START)),
            Map.entry(Wish.LANGUAGE, registers -> new PreferenceQuery(registers, Wish.LANGUAGE)),
            Map.entry(Wish.UNKNOWN, UnknownQuery::new));

    private static final Map<String, Line> BY_WORD = byWord();
    private final Registers registers;

    /** @param registers of the transaction in which texts are answered */
    public SmsMenu(Registers registers) {
        this.registers = registers;
    }

    /** What may be asked. */
    enum Wish {
        HELP,
        STATUS,
        YES,
        NO,
        APPEAL,
        REPLY,
        ADD,
        COMPLAIN,
        CALL,
        RECORD,
        STOP,
        START,
        LANGUAGE,
        UNKNOWN
    }

    /** One line of the grammar: the words that say a wish, and the language whoever types them reads. */
    private record Line(Wish wish, Language language, String... words) {}

    /** A text as understood. @param rest what follows the first word, as typed; never null */
    record Meaning(Wish wish, String rest, Language language) {}

    private static Map<String, Line> byWord() {
        Map<String, Line> lines = new HashMap<>();
        for (Line line : GRAMMAR)
            for (String word : line.words()) {
                String folded = Typed.folded(word).replace(" ", "");
                lines.put(folded, line);
                if (line.wish() == Wish.LANGUAGE)
                    BEFORE_A_LANGUAGE.forEach(before -> lines.put(Typed.folded(before) + folded, line));
            }
        return Map.copyOf(lines);
    }

    /** Every word that asks something, as the grammar writes it. */
    static Stream<String> words() {
        return GRAMMAR.stream().flatMap(line -> Stream.of(line.words()));
    }

    /** Answers a text. */
    public Answer answer(String text, Msisdn from, String link, String idempotencyKey, Instant at) {
        Meaning meaning = read(text);
        Optional<Language> chosen = meaning.wish == Wish.LANGUAGE ? Optional.empty() : chosen(from);
        boolean open = chosen.isEmpty() && Words.isBareDigits(text);
        Asked asked = new Asked(from, link, meaning.rest, chosen.orElse(meaning.language), open, idempotencyKey, at);
        return registers
                .replyLimit()
                .within(asked, QUERIES.get(meaning.wish).apply(registers).answer(asked));
    }

    /** Answers a number that was typed in a menu, in the menu's language, whatever it is about. @param menu who asks there */
    public Answer status(String typed, Asked menu) {
        Asked asked = menu.with(typed);
        return registers.replyLimit().within(asked, new ComplaintStatusQuery(registers).answer(asked));
    }

    /** Takes a word on the answer to the complaint whose number was typed in a menu, as a text of it is taken. @param menu who says it there */
    public Answer word(CitizenWord.Kind kind, String typed, Asked menu) {
        Asked asked = menu.with(typed);
        return registers.replyLimit().within(asked, new CitizenWordQuery(registers, kind).answer(asked));
    }

    /** The language in which to answer a text that could not be dealt with: the chosen one, else its own. */
    public Language languageFor(String text, Msisdn from) {
        return chosen(from).orElseGet(() -> read(text).language);
    }

    /** The complaint whose state a text asks for, if it names one. */
    static Optional<TrackingNumber> asksAbout(String text) {
        Meaning meaning = read(text);
        if (meaning.wish != Wish.STATUS) return Optional.empty();
        try {
            return Optional.of(TrackingNumber.parse(meaning.rest));
        } catch (RuleViolation mistyped) {
            return Optional.empty();
        }
    }

    private Optional<Language> chosen(Msisdn from) {
        return registers.preferences().find(from).flatMap(PhonePreference::language);
    }

    /** Understands a text; never fails. */
    static Meaning read(String typed) {
        String text = Optional.ofNullable(Typed.textOrNull(typed)).orElse("");
        Language script = Words.isUrduScript(text) ? URDU : ENGLISH;
        int start = skipToWord(text);
        int end = endOfWord(text, start);
        Line line = BY_WORD.get(Typed.folded(text.substring(start, end)));
        if (line == null && end > start) { // صورت حال and other words written apart
            int second = endOfWord(text, skipToWord(text, end));
            line = BY_WORD.get(Typed.folded(text.substring(start, second)).replace(" ", ""));
            if (line != null) end = second;
        }
        // "No. 4821 …" means a number, and not a word on it.
        if (line != null && line.wish() == Wish.NO && text.startsWith(".", end)) line = null;
        String rest =
                text.substring(line == null ? start : skipToWord(text, end)).strip();
        return line == null ? withoutWord(rest, script) : withWord(line, rest);
    }

    private static Meaning withWord(Line line, String rest) {
        return switch (line.wish()) {
            case STOP, START, LANGUAGE -> new Meaning(
                    rest.isEmpty() ? line.wish() : Wish.UNKNOWN, rest, line.language());
            case YES, NO, APPEAL, REPLY, ADD -> {
                // With digits alone, too few for a number, it is told how such a text is written.
                boolean isWord =
                        Typed.countLetters(rest) == 0 || NumberFirst.in(rest).isPresent();
                yield new Meaning(isWord ? line.wish() : Wish.UNKNOWN, rest, line.language());
            }
            case COMPLAIN -> new Meaning(isNumber(rest) ? Wish.STATUS : Wish.COMPLAIN, rest, line.language());
            default -> new Meaning(line.wish(), rest, line.language());
        };
    }

    private static Meaning withoutWord(String text, Language script) {
        boolean digitsOnly = Typed.countLetters(text) == 0 && Typed.digits(text).length() >= 4;
        return new Meaning(digitsOnly || isNumber(text) ? Wish.STATUS : Wish.UNKNOWN, text, script);
    }

    private static boolean isNumber(String text) {
        return Typed.digits(text).length() == NumberFirst.WHOLE
                && Typed.countLetters(text) <= NumberFirst.LETTERS_BEFORE;
    }

    private static int skipToWord(String text) {
        return skipToWord(text, 0);
    }

    private static int skipToWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetter(text.codePointAt(at)) || Typed.isMark(text.codePointAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
