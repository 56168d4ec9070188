package pk.gov.balochistan.police.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Register of the rules of retention, one of each class. */
@Dependent
public class RetentionRules {
    private final EntityManager em;

    @Inject
    public RetentionRules(EntityManager em) {
        this.em = em;
    }

    public Map<RecordClass, RetentionRule> all() {
        return em.createQuery("select r from RetentionRule r", RetentionRule.class)
                .getResultStream()
                .collect(Collectors.toMap(RetentionRule::recordClass, Function.identity()));
    }

    /** A number that is another whenever a term is another; never 0. */
    public long edition() {
        CRC32 sum = new CRC32();
        all().values().stream()
                .map(RetentionRule::inOneLine)
                .sorted()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return sum.getValue() + 1;
    }
}
