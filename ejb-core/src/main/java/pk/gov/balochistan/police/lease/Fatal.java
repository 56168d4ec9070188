package pk.gov.balochistan.police.lease;

/** Which faults end a thread that otherwise outlives whatever its work throws. */
public final class Fatal {
    private Fatal() {}

    /**
     * Throws on what a thread cannot go on after, such as memory that has run out; does nothing for any other. A stack that overflowed is
     * free again where this is asked, and a class that is not there harms only the work that needs it.
     */
    public static void throwOn(Throwable fault) {
        if (fault instanceof VirtualMachineError broken && !(fault instanceof StackOverflowError)) throw broken;
    }
}
