package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;
import pk.gov.balochistan.police.worklist.Period;

/** A figure opens its list by an address: what it counts must come out of it as it went in. */
class WorklistAddressTest {
    @ParameterizedTest
    @EnumSource(Figure.class)
    void theListAsksExactlyWhatTheFigureCounts(Figure figure) {
        for (Period period : Period.values()) {
            Narrowing under = Narrowing.under("station-quetta-sariab", period == Period.WEEK, period);
            for (ComplaintFilter counted : new ComplaintFilter[] {
                ComplaintFilter.counted("slackness", under.with(figure)),
                ComplaintFilter.counted(null, under.with(Channel.USSD).with(figure)),
                ComplaintFilter.counted(null, under.about(1)),
                ComplaintFilter.counted(null, under.had("Q-1042").with(figure)),
                ComplaintFilter.counted(null, under.had(Narrowing.NOBODY).with(figure)),
                ComplaintFilter.counted(null, under.accusing("Q-1042")),
            }) {
                WorklistFilter list = new WorklistFilter();
                list.setSearch("Gul");
                list.setStatus("CLOSED");
                list.turnTo(50);
                WorklistAddress.read(parameters(WorklistAddress.of(counted))).ifPresent(list::open);
                assertEquals(counted, list.asFilter());
                assertEquals(0, list.first());
            }
        }
    }

    /** What an officer looked for is taken away as it was shown; whom it was for stands in no address. */
    @Test
    void aFileAsksExactlyWhatItsListShows() {
        Narrowing narrowing =
                Narrowing.under("district-quetta", true, Period.WEEK).with(Channel.WEB);
        ComplaintFilter shown = new ComplaintFilter(
                Box.OVERDUE, ComplaintStatus.IN_PROGRESS, "slackness", "Gul", ComplaintFilter.Sort.NEWEST, narrowing);
        String address = WorklistAddress.ofFile(shown, "csv");
        assertTrue(address.startsWith("list.csv?") && !address.contains("Gul"), address);
        assertEquals(shown, WorklistAddress.read(parameters(address), "Gul").orElseThrow());
    }

    @Test
    void theListByItselfAsksNothingAndWhatNoConstantIsCalledIsPassedOver() {
        assertTrue(WorklistAddress.read(Map.of("lang", "ur")).isEmpty());
        Map<String, String> odd = Map.of(
                "pile", "ALL", "figure", "X", "channel", "", "rung", "12", "period", "9", "officer", "'", "accused",
                "x");
        assertEquals(
                new ComplaintFilter(Box.ALL, null, null, null, null),
                WorklistAddress.read(odd).orElseThrow());
    }

    @Test
    void eachPartIsTakenOffByItselfAndAnotherPileTakesTheFigureOff() {
        WorklistFilter list = new WorklistFilter();
        Narrowing all = Narrowing.under("district-quetta", true, Period.WEEK)
                .with(Channel.WEB)
                .with(Figure.OVERDUE)
                .had("Q-1042")
                .accusing("Q-7")
                .about(0);
        list.open(ComplaintFilter.counted("slackness", all));
        list.takeOff(WorklistFilter.CHANNEL);
        assertEquals(all.with((Channel) null), list.narrowing());
        list.takeOff(WorklistFilter.RUNG);
        list.takeOff(WorklistFilter.OFFICER);
        list.takeOff(WorklistFilter.ACCUSED);
        list.takeOff("x");
        list.turnTo(Box.OPEN);
        assertEquals(Narrowing.under("district-quetta", true, Period.WEEK), list.narrowing());
        list.takeOff(WorklistFilter.PLACE);
        assertEquals(Narrowing.under(null, false, Period.WEEK), list.narrowing());
        list.open(ComplaintFilter.counted(null, all));
        list.clear();
        assertEquals(Narrowing.NONE, list.narrowing());
    }

    private static Map<String, String> parameters(String address) {
        return Stream.of(address.substring(address.indexOf('?') + 1).split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
