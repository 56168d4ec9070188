package pk.gov.balochistan.police.portal.hotlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.hotlist.Instruction;
import pk.gov.balochistan.police.hotlist.ListedOrder;
import pk.gov.balochistan.police.hotlist.ListedPerson;
import pk.gov.balochistan.police.hotlist.ListedVehicle;
import pk.gov.balochistan.police.hotlist.NewEntry;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** The fields of a new entry as they are typed. */
@Named
@RequestScoped
public class HotlistForm {
    private String kind;
    private String name;
    private String father;
    private String cnic;
    private String sex;
    private String age;
    private String plate;
    private String look;
    private String engine;
    private String chassis;
    private String caseReference;
    private String authority;
    private String order;
    private String owner;
    private String contact;
    private String firstDay;
    private String lastDay;
    private String instruction;

    /**
     * What is proposed; empty where something cannot be. Each field is read by itself first, so that all that is wrong is said at once.
     *
     * @param wrong takes what is wrong, by what the refusal is about
     */
    Optional<NewEntry> proposal(Map<String, RuleViolation> wrong) {
        HotlistKind chosen = Chosen.constant(HotlistKind.class, kind);
        Instruction told = Chosen.constant(Instruction.class, instruction);
        if (chosen == null) note(new RuleViolation("hotlist.kind"), wrong);
        if (told == null) note(new RuleViolation("hotlist.instruction"), wrong);
        boolean isVehicle = chosen != null && chosen.isOfVehicle();
        ListedVehicle vehicle = isVehicle ? vehicle(wrong) : null;
        ListedPerson person = chosen == null || isVehicle ? null : person(wrong);
        ListedOrder rests = order(wrong);
        LocalDate first = read(() -> day(firstDay), wrong);
        LocalDate last = read(() -> day(lastDay), wrong);
        if (!wrong.isEmpty()) return Optional.empty();
        return Optional.ofNullable(read(() -> new NewEntry(chosen, person, vehicle, rests, first, last, told), wrong));
    }

    private ListedVehicle vehicle(Map<String, RuleViolation> wrong) {
        read(() -> Plate.parse(plate), wrong);
        read(() -> ListedVehicle.look(look), wrong);
        return read(() -> new ListedVehicle(plate, look, engine, chassis), wrong);
    }

    private ListedPerson person(Map<String, RuleViolation> wrong) {
        read(() -> ListedPerson.name(name), wrong);
        read(() -> ListedPerson.father(father), wrong);
        Cnic card = read(() -> Cnic.parseOrNull(cnic), wrong);
        ListedPerson.Sex told = Chosen.constant(ListedPerson.Sex.class, sex);
        return read(() -> new ListedPerson(name, father, card, told, years()), wrong);
    }

    private ListedOrder order(Map<String, RuleViolation> wrong) {
        read(() -> ListedOrder.caseReference(caseReference), wrong);
        read(() -> ListedOrder.authority(authority), wrong);
        read(() -> ListedOrder.orderReference(order), wrong);
        read(() -> ListedOrder.contact(contact), wrong);
        if (Typed.textOrNull(owner) == null) note(new RuleViolation("hotlist.owner"), wrong);
        return read(() -> new ListedOrder(caseReference, authority, order, Typed.textOrNull(owner), contact), wrong);
    }

    private Integer years() {
        String typed = Typed.line(age);
        if (Typed.textOrNull(age) == null) return null;
        // A number that no person is old, so that the person's own rule refuses it.
        return typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : -1;
    }

    private static LocalDate day(String typed) {
        LocalDate day = Chosen.day(typed);
        if (day == null) throw new RuleViolation("hotlist.days.order");
        return day;
    }

    private static <T> T read(Supplier<T> typed, Map<String, RuleViolation> wrong) {
        try {
            return typed.get();
        } catch (RuleViolation refusal) {
            note(refusal, wrong);
            return null;
        }
    }

    private static void note(RuleViolation refusal, Map<String, RuleViolation> wrong) {
        wrong.putIfAbsent(refusal.about(), refusal);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public String getCnic() {
        return cnic;
    }

    public void setCnic(String cnic) {
        this.cnic = cnic;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }

    public String getLook() {
        return look;
    }

    public void setLook(String look) {
        this.look = look;
    }

    public String getEngine() {
        return engine;
    }

    public void setEngine(String engine) {
        this.engine = engine;
    }

    public String getChassis() {
        return chassis;
    }

    public void setChassis(String chassis) {
        this.chassis = chassis;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** Today, until another is typed. */
    public String getFirstDay() {
        return firstDay == null
                ? LocalDate.ofInstant(Instant.now(), Texts.PAKISTAN).toString()
                : firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getInstruction() {
        return instruction;
    }

    public void setInstruction(String instruction) {
        this.instruction = instruction;
    }
}
