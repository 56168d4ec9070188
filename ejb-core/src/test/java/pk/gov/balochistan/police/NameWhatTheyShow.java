package pk.gov.balochistan.police;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Shown;

/** A desk's method writes a row that names what was shown; one that is asked about a case or a record by its number writes one. */
final class NameWhatTheyShow extends ArchCondition<JavaMethod> {
    NameWhatTheyShow() {
        super("name what they show");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Permit permit = method.getAnnotationOfType(Permit.class);
        if (!permit.audited()) {
            if (asksByNumber(method)) violated(method, "asks by a number and writes no row", events);
            return;
        }
        // Of the own account the row's actor says enough.
        if (permit.value() == Permission.ACCOUNT_OWN) return;
        JavaClass answer = method.getRawReturnType();
        boolean isPlain = !answer.getPackageName().startsWith(ArchitectureTest.ROOT) || answer.isEnum();
        boolean isNamed = Stream.of(Recorded.class, Detailed.class, Shown.class, Collection.class)
                        .anyMatch(answer::isAssignableTo)
                || method.getRawParameterTypes().stream().anyMatch(p -> p.isAssignableTo(Recorded.class));
        if (!isPlain && !isNamed)
            violated(method, "answers " + answer.getSimpleName() + ", which names nothing", events);
    }

    private static boolean asksByNumber(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(p -> p.isEquivalentTo(TrackingNumber.class) || p.isEquivalentTo(RecordNumber.class));
    }

    private static void violated(JavaMethod method, String why, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " " + why));
    }
}
