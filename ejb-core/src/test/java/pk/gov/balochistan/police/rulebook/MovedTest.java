package pk.gov.balochistan.police.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.organisation.Place;

class MovedTest {
    private static final Place QUETTA = place(1, "quetta");
    private static final Place PISHIN = place(2, "pishin");
    private static final Place SARIAB = place(3, "sariab");
    private static final Place CITY = place(4, "city");

    @Test
    void whatIsAlikeInADistrictIsOneLineAndTheMostComesFirst() {
        assertEquals(
                List.of("quetta SDPO DPO 7", "pishin SDPO DPO 3", "quetta SHO DPO 3"),
                lines(
                        new Moved.Group(PISHIN, post(Role.SDPO, PISHIN), post(Role.DPO, PISHIN), 3),
                        new Moved.Group(QUETTA, post(Role.SDPO, SARIAB), post(Role.DPO, QUETTA), 5),
                        new Moved.Group(QUETTA, post(Role.SHO, CITY), post(Role.DPO, QUETTA), 3),
                        new Moved.Group(QUETTA, post(Role.SDPO, CITY), post(Role.DPO, QUETTA), 2)));
    }

    @Test
    void whatWouldHaveStayedIsInNoLine() {
        assertEquals(List.of(), lines(new Moved.Group(QUETTA, post(Role.SDPO, SARIAB), post(Role.SDPO, SARIAB), 9)));
    }

    @Test
    void theSamePostAtAnotherPlaceIsAnotherPost() {
        assertEquals(
                List.of("quetta SDPO SDPO 1"),
                lines(new Moved.Group(QUETTA, post(Role.SDPO, SARIAB), post(Role.SDPO, CITY), 1)));
    }

    private static List<String> lines(Moved.Group... groups) {
        return Moved.sum(List.of(groups)).stream()
                .map(line -> line.district().code() + " " + line.before() + " " + line.after() + " " + line.cases())
                .toList();
    }

    private static Post post(Role role, Place place) {
        return new Post(role, place);
    }

    private static Place place(long id, String code) {
        return new Place() {
            @Override
            public Long id() {
                return id;
            }

            @Override
            public String code() {
                return code;
            }
        };
    }
}
