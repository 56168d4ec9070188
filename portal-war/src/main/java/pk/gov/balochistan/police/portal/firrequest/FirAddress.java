package pk.gov.balochistan.police.portal.firrequest;

import jakarta.servlet.http.HttpServletRequest;
import pk.gov.balochistan.police.firlist.FirFigure;
import pk.gov.balochistan.police.firlist.FirFilter;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.worklist.Period;

/** The addresses of lists and figures of requests: codes of places and names of constants, and nothing of a case or a person. */
final class FirAddress {
    private final HttpServletRequest request;

    FirAddress(HttpServletRequest request) {
        this.request = request;
    }

    /** What the address asks; what no constant is called is passed over. */
    FirFilter filter() {
        return new FirFilter(
                Chosen.constant(FirFigure.class, request.getParameter("figure")),
                place(),
                request.getParameter("alone") != null,
                period());
    }

    int page() {
        return Chosen.page(request.getParameter("page"));
    }

    String place() {
        return request.getParameter("place");
    }

    /** The last 30 days for any other. */
    Period period() {
        Period period = Chosen.constant(Period.class, request.getParameter("period"));
        return period == null ? Period.MONTH : period;
    }

    String ofList(FirFilter filter, int page) {
        String place = filter.placeCode() == null ? "" : "&place=" + filter.placeCode();
        String alone = filter.placeAlone() ? "&alone=1" : "";
        String turned = page == 0 ? "" : "&page=" + page;
        return request.getContextPath() + "/complaint/firs?figure=" + filter.figure() + place + alone + "&period="
                + filter.period() + turned;
    }

    String ofFigures(String placeCode, Period period) {
        return request.getContextPath() + "/complaint/fir-figures?place=" + placeCode + "&period=" + period;
    }
}
