package pk.gov.balochistan.police.importing;

import java.util.List;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.sheet.LineProblem;

/**
 * A line with what it says.
 *
 * @param reference as the source writes it, or null
 * @param complaint ready to be filed; null where something is wrong, as is how it was received
 */
record ReadLine(int number, String reference, NewComplaint complaint, NewReception how, List<LineProblem> problems) {}
