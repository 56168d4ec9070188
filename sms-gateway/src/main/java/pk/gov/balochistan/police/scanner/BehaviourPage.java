package pk.gov.balochistan.police.scanner;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** The page of the stand-in itself, on 127.0.0.1, without scripts: whose invented fingers lie on the scanner, and how it misbehaves. */
final class BehaviourPage {
    private static final int LONGEST_FORM = 500;
    private static final Pattern PERSON = Pattern.compile("(?:^|&)person=([0-9]{1,9})(?:&|$)");
    private static final Pattern BEHAVIOUR = Pattern.compile("(?:^|&)behaviour=([A-Z_]{1,20})(?:&|$)");

    private final StandInDevice device;

    BehaviourPage(StandInDevice device) {
        this.device = device;
    }

    void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        Language language = "lang=ur".equals(query) ? Language.URDU : Language.ENGLISH;
        switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
            case "GET /" -> Replies.html(exchange, page(language));
            case "POST /" -> change(exchange, language);
            default -> Replies.error(exchange, 404, "unknown");
        }
    }

    /** A page of another origin may operate the scanner where it is allowed, and never make it misbehave. */
    private void change(HttpExchange exchange, Language language) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String own = "http://" + exchange.getRequestHeaders().getFirst("Host");
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM);
        String form = URLDecoder.decode(new String(body, StandardCharsets.US_ASCII), StandardCharsets.UTF_8);
        Matcher person = PERSON.matcher(form);
        Matcher behaviour = BEHAVIOUR.matcher(form);
        if (origin != null && !origin.equals(own)) {
            Replies.empty(exchange, 403);
        } else if (person.find()
                && behaviour.find()
                && known(behaviour.group(1)).findFirst().isPresent()) {
            device.become(Behaviour.valueOf(behaviour.group(1)), Long.parseLong(person.group(1)));
            Replies.html(exchange, page(language));
        } else {
            Replies.error(exchange, 400, "malformed");
        }
    }

    private static Stream<Behaviour> known(String name) {
        return Arrays.stream(Behaviour.values()).filter(each -> each.name().equals(name));
    }

    private String page(Language language) {
        String choices = Arrays.stream(Behaviour.values())
                .map(each -> "<option value=\"" + each + (each == device.behaviour() ? "\" selected>" : "\">")
                        + Texts.text(each.textKey(), language) + "</option>")
                .collect(Collectors.joining());
        Language other = language == Language.URDU ? Language.ENGLISH : Language.URDU;
        return """
                <!DOCTYPE html><html lang="%s" dir="%s"><head><meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
                <style>body{font:1rem/1.6 sans-serif;max-inline-size:34rem;margin:2rem auto;padding:0 1rem}label{display:block;margin-block:.8rem .2rem}
                input,select,button{font:inherit;padding:.4rem;max-inline-size:100%%}button{margin-block:1rem}</style></head>
                <body><main><h1>%s</h1><p>%s</p><form method="post" action="/?lang=%s">
                <label for="person">%s</label><input id="person" name="person" inputmode="numeric" pattern="[0-9]{1,9}" required value="%d" dir="ltr">
                <label for="behaviour">%s</label><select id="behaviour" name="behaviour">%s</select><br><button>%s</button></form>
                <p><a href="/?lang=%s" lang="%s">%s</a></p></main></body></html>
                """
                .formatted(
                        language.code(),
                        language.direction(),
                        Texts.text("scanner.title", language),
                        Texts.text("scanner.title", language),
                        Texts.text("scanner.what", language),
                        language.code(),
                        Texts.text("scanner.person", language),
                        device.person(),
                        Texts.text("scanner.behave", language),
                        choices,
                        Texts.text("scanner.set", language),
                        other.code(),
                        other.code(),
                        Texts.text("scanner.other", language));
    }
}
