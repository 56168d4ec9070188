package pk.gov.balochistan.police.sms.ussd;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.PhonePreference;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.sms.query.Answer;
import pk.gov.balochistan.police.sms.query.Asked;
import pk.gov.balochistan.police.sms.query.Registers;
import pk.gov.balochistan.police.sms.query.SmsMenu;
import pk.gov.balochistan.police.sms.ussd.Layout.Item;
import pk.gov.balochistan.police.sms.ussd.Layout.Page;
import pk.gov.balochistan.police.tracking.CitizenWord;
import pk.gov.balochistan.police.ussd.UssdDialogue;
import pk.gov.balochistan.police.ussd.UssdStep;

/**
 * The whole menu: status of a complaint, complain, stations, language, the word on an answer. A number typed into it is asked like a text that holds it. A
 * one-time code or a criminal record is never asked here: whoever holds the phone sees every screen. Source: SMS.md, "USSD".
 */
public final class UssdMenu {
    private static final String LATE = "ussd.late";

    private final Registers registers;

    /** @param registers of the transaction in which the choice is taken */
    public UssdMenu(Registers registers) {
        this.registers = registers;
    }

    /** What was typed. @param key the same for every delivery of it @param at when it is taken */
    public record Choice(String typed, String key, Instant at) {
        /** The digit of a numbered line, in whatever digits it was typed; -1 for anything else. */
        int number() {
            String line = line();
            return line.matches("\\d") ? line.charAt(0) - '0' : -1;
        }

        /** Without the signs that some dialling pads add. */
        private String line() {
            return Typed.line(typed).replaceAll("[*#]", "").strip();
        }

        /** The digits of a number that was typed; empty for anything else. */
        String digits() {
            String line = line();
            return line.matches("[+\\d -]{4,30}") ? Typed.digits(line) : "";
        }
    }

    /** The menu itself. @param late what was typed belonged to a dialogue that is over */
    public Screen first(UssdDialogue dialogue, boolean late) {
        return show(dialogue, late ? LATE : top(UssdStep.MAIN));
    }

    /** What a choice leads to. */
    public Screen choose(UssdDialogue dialogue, Choice choice) {
        if (dialogue.step() == UssdStep.READING) return goOnReading(dialogue, choice);
        if (choice.number() == 0) return goBack(dialogue);
        if (!choice.digits().isEmpty()) return typed(dialogue, choice);
        Page page = pages(dialogue).get(dialogue.page());
        int number = choice.number();
        if (page.more() && number == page.items().size() + 1) {
            dialogue.understood();
            dialogue.turnTo(dialogue.page() + 1);
            return show(dialogue, top(dialogue.step()));
        }
        if (number < 1 || number > page.items().size()) return wrong(dialogue);
        dialogue.understood();
        return chosen(dialogue, page.items().get(number - 1).code(), choice);
    }

    private Screen goBack(UssdDialogue dialogue) {
        dialogue.understood();
        if (dialogue.page() > 0) dialogue.turnTo(dialogue.page() - 1);
        else if (dialogue.step() == UssdStep.MAIN) return end(dialogue, "ussd.bye");
        else dialogue.goTo(dialogue.step().before());
        return show(dialogue, top(dialogue.step()));
    }

    private Screen chosen(UssdDialogue dialogue, String code, Choice choice) {
        return switch (dialogue.step()) {
            case MAIN -> chosenFirst(dialogue, code, choice);
            case KIND -> {
                dialogue.isAbout(code);
                boolean isPrivate = code.equals(MenuLists.PRIVATE);
                yield go(dialogue, isPrivate ? UssdStep.PRIVATE_CALL_BACK : UssdStep.DISTRICT);
            }
            case DISTRICT -> {
                dialogue.isIn(code);
                yield go(dialogue, UssdStep.STATION);
            }
            case STATION -> {
                dialogue.isAt(code.equals(MenuLists.NO_STATION) ? null : code);
                yield go(dialogue, UssdStep.CALL_BACK);
            }
            case CALL_BACK, PRIVATE_CALL_BACK -> file(dialogue, dialogue.phone(), choice);
            case STATIONS_OF -> answer(dialogue, stations(dialogue, code, choice));
            case WORD -> {
                dialogue.isAbout(code);
                yield go(dialogue, UssdStep.WORD_NUMBER);
            }
            case LANGUAGE -> {
                Answer kept = ask(dialogue, code, choice); // its English name, as a text would say it
                yield go(dialogue, UssdStep.MAIN).after(kept);
            }
            case STATUS_NUMBER, WORD_NUMBER, READING -> throw new IllegalStateException(
                    "nothing is offered at " + dialogue.step());
        };
    }

    private Screen chosenFirst(UssdDialogue dialogue, String code, Choice choice) {
        return switch (code) {
            case MenuLists.STATUS -> go(dialogue, UssdStep.STATUS_NUMBER);
            case MenuLists.COMPLAIN -> go(dialogue, UssdStep.KIND);
            case MenuLists.STATIONS -> go(dialogue, UssdStep.STATIONS_OF);
            case MenuLists.WORD -> go(dialogue, UssdStep.WORD);
            default -> go(dialogue, UssdStep.LANGUAGE);
        };
    }

    private Screen go(UssdDialogue dialogue, UssdStep next) {
        dialogue.goTo(next);
        return show(dialogue, top(next));
    }

    private Screen typed(UssdDialogue dialogue, Choice choice) {
        try {
            return switch (dialogue.step()) {
                case STATUS_NUMBER -> choice.digits().length() == 12
                        ? answer(dialogue, new SmsMenu(registers).status(choice.typed(), asked(dialogue, choice)))
                        : wrong(dialogue);
                case WORD_NUMBER -> choice.digits().length() == 12
                        ? answer(dialogue, word(dialogue, choice))
                        : wrong(dialogue);
                case CALL_BACK, PRIVATE_CALL_BACK -> file(dialogue, Msisdn.parse(choice.digits()), choice);
                default -> wrong(dialogue);
            };
        } catch (RuleViolation noNumber) {
            if (!noNumber.key().equals("refusal.phone.malformed")) throw noNumber;
            return wrong(dialogue);
        }
    }

    /** Asks as a text of these words would. */
    private Answer ask(UssdDialogue dialogue, String text, Choice choice) {
        return new SmsMenu(registers).answer(text, dialogue.phone(), dialogue.link(), choice.key(), choice.at());
    }

    /** The citizen's word on an answer, taken as a text of it would be: from the phone of the complaint alone. */
    private Answer word(UssdDialogue dialogue, Choice choice) {
        CitizenWord.Kind kind = CitizenWord.Kind.valueOf(dialogue.kindCode().orElseThrow());
        return new SmsMenu(registers).word(kind, choice.typed(), asked(dialogue, choice));
    }

    private Screen file(UssdDialogue dialogue, Msisdn callBack, Choice choice) {
        dialogue.understood();
        return answer(dialogue, new MenuFiling(registers).file(dialogue, callBack, asked(dialogue, choice)));
    }

    private Answer stations(UssdDialogue dialogue, String district, Choice choice) {
        Language language = language(dialogue);
        List<Place> stations = new MenuLists(registers, language).stationsOf(district);
        String names = stations.stream()
                .map(station -> station.name(language))
                .collect(Collectors.joining(language.isRightToLeft() ? "، " : ", "));
        String of = registers.places().require(district).name(language);
        String key = stations.isEmpty() ? "ussd.noStation" : "ussd.stations";
        return Answer.ok(asked(dialogue, choice), "SMS_STATIONS", null, key, of, names);
    }

    private Asked asked(UssdDialogue dialogue, Choice choice) {
        return new Asked(dialogue.phone(), dialogue.link(), "", language(dialogue), false, choice.key(), choice.at());
    }

    /** Shows an answer, on several screens where it is long; what was refused may be typed again where there is room to say so. */
    private Screen answer(UssdDialogue dialogue, Answer answer) {
        String words = answer.words().orElseGet(() -> Texts.text("ussd.later", answer.language()));
        List<String> screens = new Layout(answer.language()).read(words);
        if (screens.size() > 1) {
            dialogue.read(words, answer.key(), answer.language(), registers.keys());
            return Screen.asking(screens.get(0), answer.language(), answer.key())
                    .after(answer);
        }
        String again = words + "\n" + Texts.text("ussd.back", answer.language());
        boolean refused = answer.outcome() != Outcome.OK;
        if (refused && SmsCoding.fitsScreen(again) && !dialogue.miss()) {
            return Screen.asking(again, answer.language(), answer.key()).after(answer);
        }
        dialogue.end();
        return new Screen(words, answer.language(), answer.key(), true, !refused, Optional.of(answer));
    }

    private Screen goOnReading(UssdDialogue dialogue, Choice choice) {
        Language language = dialogue.answerLanguage();
        List<String> screens =
                new Layout(language).read(dialogue.unread(registers.keys()).orElseThrow());
        if (choice.number() == 0) {
            dialogue.hasRead();
            dialogue.understood();
            return go(dialogue, UssdStep.MAIN);
        }
        if (choice.number() == 1) dialogue.turnTo(dialogue.page() + 1);
        else if (dialogue.miss()) return end(dialogue, "ussd.tooOften");
        String words = screens.get(dialogue.page());
        if (dialogue.page() < screens.size() - 1) return Screen.asking(words, language, dialogue.answerKey());
        dialogue.end();
        return new Screen(words, language, dialogue.answerKey(), true, true, Optional.empty());
    }

    private Screen wrong(UssdDialogue dialogue) {
        return dialogue.miss() ? end(dialogue, "ussd.tooOften") : show(dialogue, help(dialogue.step()));
    }

    private Screen end(UssdDialogue dialogue, String key) {
        Language language = language(dialogue);
        dialogue.end();
        return Screen.last(Texts.text(key, language), language, key);
    }

    private Screen show(UssdDialogue dialogue, String topKey) {
        Language language = language(dialogue);
        Page page = pages(dialogue).get(dialogue.page());
        String words = new Layout(language).show(Texts.text(topKey, language), page, zero(dialogue, language));
        return Screen.asking(words, language, topKey);
    }

    /** The same pages whatever line stands above them, so that a number means one thing. */
    private List<Page> pages(UssdDialogue dialogue) {
        Language language = language(dialogue);
        UssdStep step = dialogue.step();
        List<String> tops = Stream.of(top(step), help(step), step == UssdStep.MAIN ? LATE : top(step))
                .map(key -> Texts.text(key, language))
                .toList();
        List<Item> items = new MenuLists(registers, language).items(dialogue);
        return new Layout(language).pages(tops, items, zero(dialogue, language));
    }

    private static String zero(UssdDialogue dialogue, Language language) {
        boolean first = dialogue.step() == UssdStep.MAIN;
        return Texts.text(first ? "ussd.end" : "ussd.back", language);
    }

    private static String top(UssdStep step) {
        return "ussd.top." + step;
    }

    private static String help(UssdStep step) {
        return switch (step) {
            case STATUS_NUMBER, WORD_NUMBER -> "ussd.help.STATUS_NUMBER";
            case CALL_BACK, PRIVATE_CALL_BACK -> "ussd.help.CALL_BACK";
            case LANGUAGE -> "ussd.help.LANGUAGE"; // short: the names leave room for no more
            default -> "ussd.help";
        };
    }

    /** The language that the phone chose; English where it chose none, since every phone shows its letters. */
    private Language language(UssdDialogue dialogue) {
        return registers
                .preferences()
                .find(dialogue.phone())
                .flatMap(PhonePreference::language)
                .orElse(Language.ENGLISH);
    }
}
