package pk.gov.balochistan.police.portal.citizen;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.intake.CitizenDesk;
import pk.gov.balochistan.police.intake.CounterDesk;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.Language;

/** What the front desk files, and the last receipt, kept as a row under a name that the desk's browser holds until it closes. */
@RequestScoped
public class CounterReceipts {
    private static final String NAME = "receipt";
    private static final String PATH = "/counter";
    private static final String LANGUAGE = "language";
    private static final String CHANNEL = "channel";
    private static final String TOLD = "told";
    private static final String PROVINCE = "balochistan";

    private CounterDesk desk;
    private CitizenDesk lists;
    private PortalCookies cookies;
    private Clock clock;
    private List<ComplaintCategory> categories;
    private List<Place> stations;
    private List<Place> districts;

    protected CounterReceipts() {}

    @Inject
    CounterReceipts(CounterDesk desk, CitizenDesk lists, PortalCookies cookies, Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** Files the complaint once, however often it is sent, and keeps its receipt for the page that follows. */
    void lodge(NewComplaint complaint, NewReception how) {
        Map<String, String> kept =
                Receipt.of(filed(complaint, how), clock.instant()).asMap();
        kept.put(LANGUAGE, complaint.language().code());
        kept.put(CHANNEL, complaint.channel().name());
        kept.put(TOLD, ToldBy.of(complaint).name());
        String token = DraftCookie.random();
        desk.keepReceipt(token, kept);
        cookies.keepUntilTheBrowserCloses(NAME, token, PATH);
    }

    Optional<Receipt> last() {
        return Receipt.in(kept(), clock.instant());
    }

    /** The language in which the citizen reads the slip. */
    Language citizensLanguage() {
        return Language.ofCode(kept().get(LANGUAGE));
    }

    /** How the complaint came, and the next one perhaps will. */
    Channel channel() {
        return Channel.valueOf(kept().getOrDefault(CHANNEL, Channel.DESK.name()));
    }

    /** How the citizen hears of the number. */
    ToldBy told() {
        return ToldBy.valueOf(kept().getOrDefault(TOLD, ToldBy.HAND.name()));
    }

    List<ComplaintCategory> categories() {
        if (categories == null) categories = lists.categories();
        return categories;
    }

    List<Place> districts() {
        if (districts == null) districts = lists.districts();
        return districts;
    }

    List<Place> stations() {
        if (stations == null) stations = lists.stations(PROVINCE);
        return stations;
    }

    /** The next citizen stands before the desk: the last one's receipt is shown no more. */
    void forget() {
        token().ifPresent(token -> {
            desk.forgetReceipt(token);
            cookies.drop(NAME, PATH);
        });
    }

    private Map<String, String> kept() {
        return token().map(lists::draft).orElse(Map.of());
    }

    private Optional<String> token() {
        return cookies.find(NAME).filter(token -> token.matches("[\\w-]{43}"));
    }

    private Filed filed(NewComplaint complaint, NewReception how) {
        try {
            return desk.lodgeForCitizen(complaint, how);
        } catch (EJBException | ChangedMeanwhile sentTwiceAtOnce) {
            // The key pressed twice: the other request has filed it by now, and this gives its receipt.
            return desk.lodgeForCitizen(complaint, how);
        }
    }
}
