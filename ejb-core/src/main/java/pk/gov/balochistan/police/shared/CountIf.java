package pk.gov.balochistan.police.shared;

/** A count of the rows for which a condition holds, as a column of a query that counts others beside them. */
public final class CountIf {
    private CountIf() {}

    /** @param word a text column of the row that is never empty: the mapper binds a bare null as a text, and the other branch is to be of the same type */
    public static String of(String condition, String word) {
        return "count(case when " + condition + " then " + word + " else null end)";
    }
}
