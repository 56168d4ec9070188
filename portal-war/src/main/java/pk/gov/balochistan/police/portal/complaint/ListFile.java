package pk.gov.balochistan.police.portal.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pk.gov.balochistan.police.portal.shared.KnownMethods;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.TakenSheet;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.supervision.SupervisionDesk;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.Worklist;
import pk.gov.balochistan.police.worklist.WorklistDesk;

/**
 * Hands out the list in view to superiors, with what the list shows and no more, as far as it is counted. The request says which list
 * that is: another tab of the same officer may show another. It is sent, as what was searched for must stand in no address.
 */
@WebServlet({"/complaint/list.csv", "/complaint/list.xlsx"})
public class ListFile extends HttpServlet {
    private static final List<String> COLUMNS = List.of(
            "number",
            "category",
            "place",
            "complainant",
            "post",
            "officer",
            "status",
            "due",
            "overdue",
            "escalated",
            "timesReopened");
    private static final String SEARCH = "sought";

    @Inject
    private transient SupervisionDesk desk;

    @Inject
    private transient WorklistDesk lists;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient PageLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KnownMethods.refuse(response, "POST");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Worklist list = desk.takeList(asked(request));
        TakenSheet sheet = TakenSheet.askedBy(request, language);
        sheet.row(
                COLUMNS.stream().map(column -> texts.get("worklist." + column)).toList());
        WorklistLine.of(list, lists.categories(), texts, language.current()).forEach(line -> sheet.row(cells(line)));
        sheet.send(response, "complaints");
    }

    /** @throws RuleViolation refusal.notFound where it says no pile */
    private static ComplaintFilter asked(HttpServletRequest request) {
        Map<String, String> address = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> address.put(name, values[0]));
        return WorklistAddress.read(address, request.getParameter(SEARCH))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** What the page marks beside the words stands in cells of its own. */
    private static List<String> cells(WorklistLine line) {
        return Arrays.asList(
                line.getNumber(),
                line.getCategory(),
                line.getPlace(),
                line.getComplainant(),
                line.getPost(),
                line.getOfficer(),
                line.getStatus(),
                line.getDue(),
                line.getLate(),
                line.getCameUp(),
                line.getReopened());
    }
}
