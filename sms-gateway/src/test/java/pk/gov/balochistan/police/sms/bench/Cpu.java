package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CPU seconds of processes, read from /proc (Linux): user and system time, ended children included. */
public final class Cpu {
    private static final double TICKS_A_SECOND = 100;

    private Cpu() {}

    /** Of one process. */
    public static double of(long pid) throws IOException {
        List<String> fields = fields(pid);
        double ticks = 0;
        for (int field = 11; field <= 14; field++) ticks += Double.parseDouble(fields.get(field));
        return ticks / TICKS_A_SECOND;
    }

    /** Of a process and all its children that live. */
    static double ofFamily(long pid) throws IOException {
        double seconds = of(pid);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(p -> p.getFileName().toString().matches("\\d+"))
                    .toList()) {
                long child = Long.parseLong(process.getFileName().toString());
                if (parent(child) == pid) seconds += of(child);
            }
        }
        return seconds;
    }

    /** The parent, or -1 when the process has ended. */
    static long parent(long pid) {
        try {
            return Long.parseLong(fields(pid).get(1));
        } catch (IOException ended) {
            return -1;
        }
    }

    /** The fields of stat after the name, which may hold spaces: state, parent, …; user time is the 12th. */
    private static List<String> fields(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    }
}
