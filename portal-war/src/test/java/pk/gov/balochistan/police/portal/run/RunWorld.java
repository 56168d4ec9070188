package pk.gov.balochistan.police.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import pk.gov.balochistan.police.sms.bench.Programs;

/** A copy of {@code ./run} with its parts and settings in a folder of its own, where it may sweep and build as it likes. */
final class RunWorld {
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final List<String> PORTS =
            List.of("PORTAL_PORT", "PORTAL_ADMIN_PORT", "GATEWAY_PORT", "PHONE_PORT", "H2_PORT", "SMSC_PORT");

    /** What a command came to. */
    record Told(int code, String out, String err) {}

    final Path home;
    private final Path commands;
    private final Map<String, String> environment = new HashMap<>();

    RunWorld(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        commands = Files.createDirectories(folder.resolve("commands"));
        copy("run");
        for (String part : List.of(".run", "config")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copy(PROJECT.relativize(file).toString());
                }
            }
        }
        environment.put("PATH", commands + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("DATA_DIR", folder.resolve("data").toString());
        for (String port : PORTS) environment.put(port, "" + Programs.freePort());
        // Nothing is ever installed from here.
        for (String never : List.of("mvn", "apt-get", "dpkg")) command(never, "exit 1");
    }

    private void copy(String file) throws IOException {
        Files.createDirectories(home.resolve(file).getParent());
        Files.copy(PROJECT.resolve(file), home.resolve(file));
    }

    /** Everything stands as after a build, but empty. */
    RunWorld built() throws IOException {
        for (String folder :
                List.of("portal-war/target/portal/WEB-INF", "portal-war/target/dependency", "sms-gateway/target/lib")) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.createDirectories(home.resolve("db-scripts"));
        Files.createSymbolicLink(home.resolve("db-scripts/target"), PROJECT.resolve("db-scripts/target"));
        Files.createFile(home.resolve("portal-war/target/dependency/payara-micro.jar"));
        Path fonts = Files.createDirectories(home.resolve("portal-war/target/portal/resources/police"));
        Files.createFile(fonts.resolve("noto-nastaliq-urdu.woff2"));
        Files.createDirectories(home.resolve("target"));
        Files.createFile(home.resolve("target/built"));
        return this;
    }

    /** As if migrated on a PostgreSQL that nobody reaches. */
    RunWorld onPostgresql() throws IOException {
        Path keys = Files.createDirectories(data().resolve("keys"));
        for (String role : List.of("portal_app", "gateway_app")) {
            Files.writeString(keys.resolve(role + ".password"), "secret");
        }
        return with("DB_URL", "jdbc:postgresql://127.0.0.1:1/police")
                .with("DB_USER", "police")
                .with("DB_PASSWORD", "secret");
    }

    RunWorld with(String key, Object value) {
        environment.put(key, value.toString());
        return this;
    }

    int port(String key) {
        return Integer.parseInt(environment.get(key));
    }

    Path data() {
        return Path.of(environment.get("DATA_DIR"));
    }

    /** A command of the system that does as the test wants. */
    RunWorld command(String name, String script) throws IOException {
        write(commands.resolve(name), script);
        return this;
    }

    /** A JDK 17 by its own word, whose Java does as the test wants. */
    RunWorld java(String script) throws IOException {
        Path bin = Files.createDirectories(commands.resolve("jdk/bin"));
        write(bin.resolve("javac"), "echo javac 17.0.0");
        write(bin.resolve("java"), script);
        return with("JAVA_HOME", commands.resolve("jdk"));
    }

    private static void write(Path file, String script) throws IOException {
        Files.writeString(
                file,
                "#!/usr/bin/env bash\n" + script + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        file.toFile().setExecutable(true);
    }

    /** Runs a command to its end. */
    Told run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "./run"));
        command.addAll(List.of(arguments));
        return told(start(command));
    }

    /** Runs lines of Bash with the parts of {@code ./run} read in. */
    Told parts(String script) throws IOException, InterruptedException {
        String all = "set -euo pipefail; for part in .run/*.sh; do . \"$part\"; done; " + script;
        return told(start(List.of("bash", "-c", all)));
    }

    /** Begins a command in a process group of its own, as a terminal does. */
    Process begin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT", "bash", "./run"));
        command.addAll(List.of(arguments));
        return start(command);
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(home.resolve("out.txt").toFile())
                .redirectError(home.resolve("err.txt").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for its end. */
    Told told(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it never ended: " + Files.readString(home.resolve("err.txt")));
        }
        return new Told(
                process.exitValue(),
                Files.readString(home.resolve("out.txt")),
                Files.readString(home.resolve("err.txt")));
    }
}
