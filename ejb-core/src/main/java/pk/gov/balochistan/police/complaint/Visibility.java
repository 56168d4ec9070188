package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private Visibility() {}

    static Visibility of(Scope scope) {
        Visibility visibility = new Visibility();
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
        parameters.put("path" + i, post.placePath() + "%");
        Role role = post.role();
        if (role == Role.EXTERNAL_BODY) {
            condition.append("((c.responsibility.referOutside = true or c.responsibility.role = :role" + i
                    + ") and c.placePath like :path" + i + ")");
            parameters.put("role" + i, role);
            return;
        }
        if (!role.isOnLadder()) {
            condition.append("(c.responsibility.role = :role" + i + " and c.responsibility.path like :path" + i + ")");
            parameters.put("role" + i, role);
            return;
        }
        condition.append("(c.placePath like :path" + i + " and c.responsibility.minLevel <= :level" + i
                + " and (c.responsibility.sealedTo is null or c.responsibility.sealedTo like :sealed" + i + "))");
        parameters.put("level" + i, role.level());
        parameters.put("sealed" + i, "%," + role.name() + ",%");
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
