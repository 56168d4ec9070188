package pk.gov.balochistan.police.portal.bench.cms;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.casework.ComplaintDesk;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.confirmation.ConfirmationDesk;
import pk.gov.balochistan.police.finding.FindingDesk;
import pk.gov.balochistan.police.firlist.FirFigure;
import pk.gov.balochistan.police.firlist.FirFilter;
import pk.gov.balochistan.police.firlist.FirListDesk;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.linking.LinkingDesk;
import pk.gov.balochistan.police.portal.bench.cms.Readers.Reader;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.sms.query.Answer;
import pk.gov.balochistan.police.sms.query.PlaceNames;
import pk.gov.balochistan.police.sms.query.Registers;
import pk.gov.balochistan.police.sms.query.SmsMenu;
import pk.gov.balochistan.police.sms.query.TextLimits;
import pk.gov.balochistan.police.supervision.SupervisionDesk;
import pk.gov.balochistan.police.tracking.TrackingDesk;
import pk.gov.balochistan.police.tracking.WebCaller;
import pk.gov.balochistan.police.transfer.TransferDesk;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Sort;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;
import pk.gov.balochistan.police.worklist.Period;
import pk.gov.balochistan.police.worklist.WorklistDesk;

/**
 * Everything that a post may ask of many complaints: each list with each filter, order and page, the searches, the figures and what is
 * taken away.
 */
final class Questions {
    private static final int PAGE = 25;
    private static final int LAST = 475;

    private final Reader reader;
    private final Sought sought;
    private final List<Question> all = new ArrayList<>();

    /** @param what the question is, whatever the filter @param words what was asked of it @param ask gives how many rows there were */
    record Question(String what, String words, ToIntFunction<Desks> ask) {}

    /** Whom the searches look for. @param own a number that the post itself may open, if it has one */
    record Sought(TrackingNumber own, boolean hasOwn, TrackingNumber other, String phone, String cnic, String name) {}

    private Questions(Reader reader, Sought sought) {
        this.reader = reader;
        this.sought = sought;
    }

    /** @param sought as the post may see it */
    static List<Question> of(Reader reader, Sought sought) {
        Questions questions = new Questions(reader, sought);
        if (questions.may(Permission.COMPLAINT_READ)) {
            questions.lists();
            questions.searches();
            questions.firLists();
            questions.sheets();
        }
        if (questions.may(Permission.COMPLAINT_SUPERVISE)) questions.supervision();
        if (questions.may(Permission.COMPLAINT_WORK))
            questions.ask("asked to take over", "", desks -> desks.get(TransferDesk.class)
                    .incoming()
                    .size());
        if (questions.may(Permission.COMPLAINT_CONFIRM_BY_CALL))
            for (int page : new int[] {0, 19})
                questions.ask("calls to confirm", "page " + page, desks -> desks.get(ConfirmationDesk.class)
                        .awaiting(page)
                        .rows()
                        .size());
        if (questions.may(Permission.COMPLAINT_DECIDE_FINDING))
            questions.ask("not borne out", "", desks -> desks.get(FindingDesk.class)
                    .list(Decision.WAITING, 0)
                    .rows()
                    .size());
        return questions.all;
    }

    /** What citizens ask: by text and on the web, of cases that are there. */
    static List<Question> ofCitizens(List<TrackingNumber> numbers) {
        List<Question> all = new ArrayList<>();
        for (TrackingNumber number : numbers) {
            all.add(new Question("status by text", "", desks -> answer(desks, number)));
            all.add(new Question("track on the web", "", desks -> desks.get(TrackingDesk.class)
                    .track(number, new WebCaller(null, number.digits(), "192.0.2.1"))
                    .map(seen -> 1)
                    .orElse(0)));
        }
        return all;
    }

    /** Each from a phone of its own: one that asks too often is told to wait. */
    private static int answer(Desks desks, TrackingNumber number) {
        Registers registers = Registers.on(
                desks.get(EntityManager.class),
                desks.get(KeyRing.class),
                desks.get(Clock.class),
                new PlaceNames(),
                TextLimits.USUAL);
        Msisdn phone = Msisdn.parse("03" + number.digits().substring(0, 9));
        Answer answer = new SmsMenu(registers)
                .answer("STATUS " + number.printed(), phone, "bench", number.digits(), Instant.now());
        return answer.words().isPresent() ? 1 : 0;
    }

    private boolean may(Permission permission) {
        return reader.caller().may(permission);
    }

    private void ask(String what, String words, ToIntFunction<Desks> ask) {
        all.add(new Question(what, words, ask));
    }

    private void list(String what, ComplaintFilter filter, int first) {
        String words = filter.box() + " " + filter.sort() + (filter.status() == null ? "" : " " + filter.status())
                + (filter.categoryCode() == null ? "" : " " + filter.categoryCode())
                + (filter.narrowing().figure() == null
                        ? ""
                        : " " + filter.narrowing().figure())
                + (filter.narrowing().channel() == null
                        ? ""
                        : " " + filter.narrowing().channel())
                + (filter.narrowing().period() == Period.MONTH
                        ? ""
                        : " " + filter.narrowing().period())
                + (first == 0 ? "" : " from " + first);
        ask(what, words, desks -> desks.get(WorklistDesk.class)
                .list(filter, first, PAGE)
                .rows()
                .size());
    }

    private void lists() {
        ask("piles", "", desks -> desks.get(WorklistDesk.class).countPiles().size());
        ask("own posts", "", desks -> desks.get(SupervisionDesk.class)
                .atOwnPosts()
                .size());
        for (Sort sort : Sort.values()) {
            for (Box box : Box.values()) {
                for (int first : new int[] {0, PAGE, LAST})
                    list("list", new ComplaintFilter(box, null, null, null, sort), first);
                list("list of a kind", new ComplaintFilter(box, null, "child_protection", null, sort), 0);
                list("list of a kind", new ComplaintFilter(box, null, "property_dispute", null, sort), 0);
            }
            for (ComplaintStatus status : ComplaintStatus.values())
                for (int first : new int[] {0, LAST})
                    list("list of a state", new ComplaintFilter(Box.ALL, status, null, null, sort), first);
            for (String kind : FiledCases.kinds())
                list("list of a kind", new ComplaintFilter(Box.ALL, null, kind, null, sort), 0);
            list(
                    "kind and state",
                    new ComplaintFilter(Box.ALL, ComplaintStatus.REOPENED, "child_protection", null, sort),
                    0);
            list("kind and state", new ComplaintFilter(Box.ALL, ComplaintStatus.CLOSED, "hotel_tenant", null, sort), 0);
        }
    }

    private void searches() {
        search("search a number", sought.own().digits());
        search("search a number", sought.other().digits());
        search("search a phone", sought.phone());
        search("search a phone", "0" + sought.phone().substring(2));
        search("search a phone", "923339999999");
        search("search a CNIC", sought.cnic());
        search("search a CNIC", "5440100000000");
        search("search a name", sought.name());
        search("search a name", "Gul");
        search("search a name", "Naz Khatoon Luni");
        search("search a name", "Mahbano Yusufzai");
        search("search a name", "m");
    }

    private void search(String what, String typed) {
        for (Box box : List.of(Box.ALL, Box.OPEN, Box.MY_POSTS))
            for (Sort sort : Sort.values()) {
                ComplaintFilter filter = new ComplaintFilter(box, null, null, typed, sort);
                String shown = what.endsWith("name") ? typed : "";
                ask(what, box + " " + sort + " " + shown, desks -> desks.get(WorklistDesk.class)
                        .list(filter, 0, PAGE)
                        .rows()
                        .size());
            }
    }

    private void firLists() {
        for (FirFigure figure : FirFigure.values())
            for (Period period : figure.isPile() ? List.of(Period.MONTH) : List.of(Period.values()))
                ask("FIR requests", figure + " " + period, desks -> desks.get(FirListDesk.class)
                        .list(new FirFilter(figure, reader.place().code(), false, period), 0)
                        .rows()
                        .size());
    }

    private void sheets() {
        if (!sought.hasOwn()) return;
        ask("open a case", "", desks -> desks.get(ComplaintDesk.class).open(sought.own()) == null ? 0 : 1);
        ask("likely the same", "", desks -> desks.get(LinkingDesk.class)
                .beside(sought.own())
                .offered()
                .size());
    }

    private void supervision() {
        for (Period period : Period.values()) {
            ask("supervision", period.name(), desks -> desks.get(SupervisionDesk.class)
                    .look(null, period)
                    .places()
                    .size());
            ask("FIR figures", period.name(), desks -> desks.get(FirListDesk.class)
                    .figures(null, period)
                    .lines()
                    .size());
            Narrowing under = Narrowing.under(reader.place().code(), false, period);
            for (Figure figure : Figure.values()) {
                ComplaintFilter opened = ComplaintFilter.counted(null, under.with(figure));
                list("list of a figure", opened, 0);
                list("list of a figure", ComplaintFilter.counted("child_protection", under.with(figure)), 0);
                list(
                        "list of a figure",
                        ComplaintFilter.counted(null, under.with(figure).with(Channel.USSD)),
                        0);
                taken(opened);
            }
            for (int rung = 0; rung < 4; rung++)
                list("list of a rung", ComplaintFilter.counted(null, under.about(rung)), 0);
        }
        taken(ComplaintFilter.whole(Box.OPEN));
        taken(ComplaintFilter.whole(Box.ALL));
    }

    private void taken(ComplaintFilter filter) {
        String words = filter.box() + " "
                + (filter.narrowing().figure() == null
                        ? ""
                        : filter.narrowing().figure() + " " + filter.narrowing().period());
        ask("taken away", words, desks -> desks.get(SupervisionDesk.class)
                .takeList(filter)
                .rows()
                .size());
    }
}
