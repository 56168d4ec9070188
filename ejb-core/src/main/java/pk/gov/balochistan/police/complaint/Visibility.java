package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;

/**
 * The one place that says which complaints a scope covers, as a condition of the query over {@code Complaint c}:
 * a post on the ladder sees what lies under its place and not above its rung; a functional post what was given to it; a sealed
 * complaint is open to the posts it is sealed to; whoever it is allocated to sees it; and nobody ever sees one that names them or
 * a superior of theirs. None of it is filtered afterwards, so lists, counts, searches and single reads cannot differ.
 */
final class Visibility {
    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Function<String, List<Long>> placesUnder;

    private Visibility(Function<String, List<Long>> placesUnder) {
        this.placesUnder = placesUnder;
    }

    /**
     * @param placesUnder ids of the places whose path begins with what is given, the place itself among them. As ids and not as
     *     the beginning of a path, for which no engine uses an index once the path is a parameter
     */
    static Visibility of(Scope scope, Function<String, List<Long>> placesUnder) {
        Visibility visibility = new Visibility(placesUnder);
        if (scope.coversNothing()) {
            visibility.condition.append("1 = 0");
            return visibility;
        }
        visibility.condition.append("(");
        List<HeldPost> posts = scope.posts();
        for (int i = 0; i < posts.size(); i++) {
            if (i > 0) visibility.condition.append(" or ");
            visibility.addPost(posts.get(i), i);
        }
        if (scope.belt() != null) {
            visibility.condition.append(" or c.responsibility.assignedTo = :belt");
            visibility.parameters.put("belt", scope.belt());
        }
        visibility.condition.append(")");
        visibility.exceptOwnChain(scope);
        return visibility;
    }

    private void addPost(HeldPost post, int i) {
        Role role = post.role();
        if (role == Role.EXTERNAL_BODY) {
            condition
                    .append("((c.responsibility.referOutside = true or c.responsibility.role = :role" + i + ")")
                    .append(under("c.placeId", post, i));
            parameters.put("role" + i, role);
        } else if (!role.isOnLadder()) {
            condition.append("(c.responsibility.role = :role" + i).append(under("c.responsibility.placeId", post, i));
            parameters.put("role" + i, role);
        } else {
            condition
                    .append("(c.responsibility.minLevel <= :level" + i
                            + " and (c.responsibility.sealedTo is null or c.responsibility.sealedTo like :sealed" + i
                            + ")")
                    .append(under("c.placeId", post, i));
            parameters.put("level" + i, role.level());
            parameters.put("sealed" + i, "%," + role.name() + ",%");
        }
        condition.append(")");
    }

    /** Nothing for the province, under which everything lies. */
    private String under(String place, HeldPost post, int i) {
        if (post.placePath().indexOf('/') == post.placePath().length() - 1) return "";
        parameters.put("places" + i, placesUnder.apply(post.placePath()));
        return " and " + place + " in :places" + i;
    }

    private void exceptOwnChain(Scope scope) {
        if (scope.chainOfCommand().isEmpty()) return;
        condition.append(" and not exists (select 1 from ComplaintSubject s where s.complaintId = c.id"
                + " and s.officerId in :chain)");
        parameters.put("chain", scope.chainOfCommand());
    }

    /** A condition in parentheses that may be joined with {@code and}. */
    String condition() {
        return "(" + condition + ")";
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
