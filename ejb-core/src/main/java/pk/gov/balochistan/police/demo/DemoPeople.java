package pk.gov.balochistan.police.demo;

import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;

/** Invents people: the same ones for the same seed, so that screenshots and trials can be compared. */
public final class DemoPeople {
    private final Random random;
    private final List<CSVRecord> given;
    private final List<CSVRecord> men;
    private final List<CSVRecord> families;

    /** @param en as on an English form @param ur as on an Urdu one */
    public record Name(String en, String ur) {}

    public DemoPeople(Random random) {
        this.random = random;
        List<CSVRecord> names = DemoFile.read("names.csv");
        this.given = names.stream()
                .filter(line -> line.get("part").startsWith("given"))
                .toList();
        this.men =
                given.stream().filter(line -> line.get("part").equals("given")).toList();
        this.families =
                names.stream().filter(line -> line.get("part").equals("family")).toList();
    }

    public Name name() {
        return name(given);
    }

    /** A man's name. */
    public Name man() {
        return name(men);
    }

    private Name name(List<CSVRecord> firsts) {
        CSVRecord first = pick(firsts);
        CSVRecord last = pick(families);
        return new Name(first.get("en") + " " + last.get("en"), first.get("ur") + " " + last.get("ur"));
    }

    /** A citizen with a number of a range that no operator has given out. */
    PersonDetails citizen(boolean inUrdu) {
        Name name = name();
        Name father = name();
        Cnic cnic = random.nextInt(3) == 0 ? null : new Cnic("5" + digits(4) + digits(7) + (1 + random.nextInt(9)));
        Msisdn phone = new Msisdn("92300000" + digits(4));
        return new PersonDetails(inUrdu ? name.ur() : name.en(), inUrdu ? father.ur() : father.en(), cnic, phone, null);
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
        return digits.toString();
    }
}
