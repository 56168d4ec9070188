package pk.gov.balochistan.police.law;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Register of offences: some hundreds of rows in the order of the statute book. */
@Dependent
public class Offences {
    private static final int MOST = 1_000;

    private final EntityManager em;

    @Inject
    public Offences(EntityManager em) {
        this.em = em;
    }

    /** @throws RuleViolation law.offence.unknown */
    public Offence require(String code) {
        Offence offence = code == null ? null : em.find(Offence.class, code);
        if (offence == null) throw new RuleViolation("law.offence.unknown");
        return offence;
    }

    /**
     * Those of the list that fit what an officer types: the section's number first, then words of the title; every word must be met.
     *
     * @param list the whole list
     * @param typed such as {@code 302}, {@code ppc 302} or {@code murder}; blank gives its beginning
     * @param limit at most so many rows
     */
    public static List<Offence> fitting(List<Offence> list, String typed, int limit) {
        String[] words = Typed.line(typed).toLowerCase(Locale.ROOT).split(" ");
        return list.stream()
                .filter(offence -> holds(offence, words))
                .sorted((one, other) -> Integer.compare(rank(one, words), rank(other, words)))
                .limit(limit)
                .toList();
    }

    /** The offences of a record in one query, by code. */
    public Map<String, Offence> byCodes(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return em.createQuery("select o from Offence o where o.code in :codes", Offence.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Offence::code, offence -> offence));
    }

    /** The whole list, in the order of the statute book. */
    public List<Offence> all() {
        return em.createQuery("select o from Offence o order by o.order", Offence.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static boolean holds(Offence offence, String[] words) {
        String text = (offence.citation() + " " + offence.title()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) return false;
        }
        return true;
    }

    /** 0 where a word is the very section, 1 where the citation begins a section with it, 2 where only the title has it. */
    private static int rank(Offence offence, String[] words) {
        String citation = " " + offence.citation().toLowerCase(Locale.ROOT) + " ";
        for (String word : words) {
            if (word.chars().anyMatch(Character::isDigit) && citation.endsWith(" " + word + " ")) return 0;
        }
        for (String word : words) {
            if (!word.isEmpty() && citation.contains(" " + word)) return 1;
        }
        return 2;
    }
}
