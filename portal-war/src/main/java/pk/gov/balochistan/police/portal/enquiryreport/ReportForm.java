package pk.gov.balochistan.police.portal.enquiryreport;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.enquiryreport.NewReport;
import pk.gov.balochistan.police.enquiryreport.NewReport.Act;
import pk.gov.balochistan.police.enquiryreport.NewReport.Allegation;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A report as it is typed, ready or not: kept field by field, and read only when it is handed in. */
public class ReportForm implements Serializable {
    private static final int LINES_AT_FIRST = 2;

    private String terms;
    private String complainantSide;
    private String otherSide;
    private String recommendation;
    private final List<Line> acts = new ArrayList<>();
    private final List<Line> findings = new ArrayList<>();

    /** One line of what was done, or of what is found. */
    public static class Line implements Serializable {
        private String choice;
        private String day;
        private String words;
        private String why;

        boolean isEmpty() {
            return Typed.textOrNull(choice) == null
                    && Typed.textOrNull(day) == null
                    && Typed.textOrNull(words) == null
                    && Typed.textOrNull(why) == null;
        }

        /** A constant's name, or empty. */
        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }

        /** As the browser sends it. */
        public String getDay() {
            return day;
        }

        public void setDay(String day) {
            this.day = day;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public String getWhy() {
            return why;
        }

        public void setWhy(String why) {
            this.why = why;
        }
    }

    ReportForm(Map<String, String> draft) {
        terms = draft.get("terms");
        complainantSide = draft.get("complainantSide");
        otherSide = draft.get("otherSide");
        recommendation = draft.get("recommendation");
        read("act", acts, draft);
        read("finding", findings, draft);
    }

    private static void read(String part, List<Line> lines, Map<String, String> draft) {
        for (int i = 0; i < LINES_AT_FIRST || draft.containsKey(part + i + ".choice"); i++) {
            Line line = new Line();
            line.setChoice(draft.get(part + i + ".choice"));
            line.setDay(draft.get(part + i + ".day"));
            line.setWords(draft.get(part + i + ".words"));
            line.setWhy(draft.get(part + i + ".why"));
            lines.add(line);
        }
    }

    /** By field, as a draft is kept; lines that are empty are left out. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("terms", terms);
        typed.put("complainantSide", complainantSide);
        typed.put("otherSide", otherSide);
        typed.put("recommendation", recommendation);
        write("act", acts, typed);
        write("finding", findings, typed);
        return typed;
    }

    private static void write(String part, List<Line> lines, Map<String, String> typed) {
        List<Line> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < filled.size(); i++) {
            Line line = filled.get(i);
            typed.put(part + i + ".choice", line.getChoice() == null ? "" : line.getChoice());
            typed.put(part + i + ".day", line.getDay());
            typed.put(part + i + ".words", line.getWords());
            typed.put(part + i + ".why", line.getWhy());
        }
    }

    /** @throws RuleViolation as {@link NewReport}; admin.day */
    NewReport report() {
        return new NewReport(
                acts.stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Act(
                                Chosen.constant(Act.Kind.class, line.getChoice()),
                                Chosen.day(line.getDay()),
                                line.getWords()))
                        .toList(),
                complainantSide,
                otherSide,
                findings.stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Allegation(
                                line.getWords(),
                                Chosen.constant(Allegation.Outcome.class, line.getChoice()),
                                line.getWhy()))
                        .toList(),
                recommendation);
    }

    void addAct() {
        if (isRoomForAct()) acts.add(new Line());
    }

    void addFinding() {
        if (isRoomForFinding()) findings.add(new Line());
    }

    public boolean isRoomForAct() {
        return acts.size() < NewReport.MOST_ACTS;
    }

    public boolean isRoomForFinding() {
        return findings.size() < NewReport.MOST_ALLEGATIONS;
    }

    public List<Line> getActs() {
        return acts;
    }

    public List<Line> getFindings() {
        return findings;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getComplainantSide() {
        return complainantSide;
    }

    public void setComplainantSide(String complainantSide) {
        this.complainantSide = complainantSide;
    }

    public String getOtherSide() {
        return otherSide;
    }

    public void setOtherSide(String otherSide) {
        this.otherSide = otherSide;
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(String recommendation) {
        this.recommendation = recommendation;
    }
}
