package pk.gov.balochistan.police.casework;

import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;

/** Who acts in a case: only its own post, or the officer it was given to. One who may see it may not yet act in it. */
public final class Answering {
    private Answering() {}

    /** Whether one of these posts is responsible for it. */
    public static boolean isOfPosts(Complaint complaint, Scope scope) {
        return scope.posts().stream()
                .anyMatch(post -> post.role() == complaint.responsibility().role()
                        && post.placeId() == complaint.responsibility().placeId());
    }

    /** The same, or it was given to this officer. */
    public static boolean isWorkOf(Complaint complaint, Scope scope) {
        boolean allocated = scope.belt() != null
                && scope.belt().equals(complaint.responsibility().assignedTo());
        return allocated || isOfPosts(complaint, scope);
    }
}
