package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
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
public final class Visibility {
    /** A condition that no row meets. */
    public static final String NOTHING = "1 = 0";

    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Visibility() {}

    /**
     * @param placesUnder ids of the places whose path begins with what is given, the place itself among them. As ids and not as
     *     the beginning of a path, for which no engine uses an index once the path is a parameter
     */
    public static Visibility of(Scope scope, Function<String, List<Long>> placesUnder) {
        Visibility visibility = new Visibility();
        visibility.addPosts(scope, (post, i) -> visibility.rights(post, i) + visibility.under(post, i, placesUnder));
        if (!scope.coversNothing() && scope.belt() != null) {
            visibility.condition.append(" or c.responsibility.assignedTo = :belt");
            visibility.parameters.put("belt", scope.belt());
        }
        visibility.exceptOwnChain(scope);
        return visibility;
    }

    /**
     * The part of it that the caller's own posts answer for, in words that leave an engine no doubt how many rows there are:
     * PostgreSQL takes "under my place" and "answered for by my place" for two things that seldom meet, expects a handful of rows,
     * and reads and sorts all that is open at a post to show the first 25. No id stands twice in a path: where the path of the post
     * is found in that of the case, the case lies under it.
     */
    public static Visibility ofOwnPosts(Scope scope) {
        Visibility visibility = new Visibility();
        visibility.addPosts(
                scope,
                (post, i) -> visibility.rights(post, i) + " and " + answeredFor(post, i, visibility.parameters::put)
                        + " and locate(c.responsibility.path, c.placePath) <> 0");
        visibility.exceptOwnChain(scope);
        return visibility;
    }

    /**
     * What a clerk lodged, as far as it is named to the clerk a second time: nothing about the police that a post above the clerk's own
     * desk answers for, as it may be about somebody who could ask for the paper, and nothing that names the clerk or a superior.
     *
     * @param actor the clerk, as the trail names them
     */
    public static Visibility ofLodged(String actor, Scope scope) {
        Visibility visibility = new Visibility();
        visibility.condition.append(scope.coversNothing() ? NOTHING : "c.filing.by = :lodgedBy");
        if (!scope.coversNothing()) visibility.parameters.put("lodgedBy", actor);
        for (HeldPost post : scope.posts()) {
            String desk = "desk" + visibility.parameters.size();
            visibility.condition.append(
                    " and (c.responsibility.aboutPolice = false or locate(c.responsibility.path, :" + desk + ") <> 1)");
            visibility.parameters.put(desk, post.placePath());
        }
        visibility.exceptOwnChain(scope);
        return visibility;
    }

    /**
     * What the caller's posts are asked to take over, and which they therefore do not see yet: named by a row of the query, and
     * still not above the rung of a post on the ladder, nor under a seal that does not name it.
     *
     * @param row of the query that holds {@code toRole} and {@code toPlaceId}
     */
    public static Visibility ofAsked(Scope scope, String row) {
        Visibility visibility = new Visibility();
        visibility.addPosts(scope, (post, i) -> visibility.askedOf(post, i, row));
        visibility.exceptOwnChain(scope);
        return visibility;
    }

    private String askedOf(HeldPost post, int i, String row) {
        parameters.put("post" + i, post.placeId());
        parameters.put("postRole" + i, post.role());
        parameters.put("sealed" + i, "%," + post.role().name() + ",%");
        String asked = row + ".toPlaceId = :post" + i + " and " + row + ".toRole = :postRole" + i
                + " and (c.responsibility.sealedTo is null or c.responsibility.sealedTo like :sealed" + i + ")";
        if (!post.role().isOnLadder()) return asked;
        parameters.put("level" + i, post.role().level());
        return asked + " and c.responsibility.minLevel <= :level" + i;
    }

    private void addPosts(Scope scope, BiFunction<HeldPost, Integer, String> words) {
        List<String> each = new ArrayList<>();
        for (HeldPost post : scope.posts()) each.add("(" + words.apply(post, each.size()) + ")");
        condition.append(each.isEmpty() ? NOTHING : String.join(" or ", each));
    }

    /** What such a post may see, wherever it is. */
    private String rights(HeldPost post, int i) {
        Role role = post.role();
        if (!role.isOnLadder()) {
            parameters.put("role" + i, role);
            String given = "c.responsibility.role = :role" + i;
            return isFunctional(role) ? given : "(c.responsibility.referOutside = true or " + given + ")";
        }
        parameters.put("level" + i, role.level());
        parameters.put("sealed" + i, "%," + role.name() + ",%");
        return "c.responsibility.minLevel <= :level" + i
                + " and (c.responsibility.sealedTo is null or c.responsibility.sealedTo like :sealed" + i + ")";
    }

    /** Sees nothing but what was given to it. */
    private static boolean isFunctional(Role role) {
        return !role.isOnLadder() && role != Role.EXTERNAL_BODY;
    }

    /** Nothing for the province, under which everything lies. */
    private String under(HeldPost post, int i, Function<String, List<Long>> placesUnder) {
        if (post.placePath().indexOf('/') == post.placePath().length() - 1) return "";
        parameters.put("places" + i, placesUnder.apply(post.placePath()));
        return " and " + (isFunctional(post.role()) ? "c.responsibility.placeId" : "c.placeId") + " in :places" + i;
    }

    /** What this post answers for. @param i number of the post among those of the query @param bind takes what is bound */
    public static String answeredFor(HeldPost post, int i, BiConsumer<String, Object> bind) {
        bind.accept("post" + i, post.placeId());
        bind.accept("postRole" + i, post.role());
        return "c.responsibility.placeId = :post" + i + " and c.responsibility.role = :postRole" + i;
    }

    private void exceptOwnChain(Scope scope) {
        if (scope.chainOfCommand().isEmpty()) return;
        condition
                .insert(0, "(")
                .append(") and not exists (select 1 from ComplaintSubject s where s.complaintId = c.id"
                        + " and s.officerId in :chain)");
        parameters.put("chain", scope.chainOfCommand());
    }

    /** A condition in parentheses that may be joined with {@code and}. */
    public String condition() {
        return "(" + condition + ")";
    }

    public void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
