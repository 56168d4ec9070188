package pk.gov.balochistan.police.law;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Register of office hours and public holidays. */
@Dependent
public class OfficeCalendar {
    private static final int MOST = 400;

    private final EntityManager em;

    @Inject
    public OfficeCalendar(EntityManager em) {
        this.em = em;
    }

    /**
     * Office hours as they stand now, with the holidays from a year on.
     *
     * @param firstYear earlier ones that fell in one year only are left out. Uses public_holiday_year_ix
     */
    public OfficeHours hoursFrom(int firstYear) {
        List<OfficeDay> week = em.createQuery("select d from OfficeDay d", OfficeDay.class)
                .setMaxResults(7)
                .getResultList();
        List<PublicHoliday> holidays = em.createQuery(
                        "select h from PublicHoliday h where h.year is null or h.year >= :first", PublicHoliday.class)
                .setParameter("first", firstYear)
                .setMaxResults(MOST)
                .getResultList();
        return new OfficeHours(
                week.stream().collect(Collectors.toMap(OfficeDay::weekday, OfficeDay::hours)),
                (LocalDate date) -> holidays.stream().anyMatch(holiday -> holiday.fallsOn(date)));
    }
}
