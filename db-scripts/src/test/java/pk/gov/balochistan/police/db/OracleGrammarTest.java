package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every script that Oracle would run passes an Oracle grammar. No Oracle server was at hand; this is not a run. */
class OracleGrammarTest {
    private static final SQLParserEngine GRAMMAR = new SQLParserEngine("Oracle", new CacheOption(1, 1));

    @ParameterizedTest
    @MethodSource("scripts")
    void everyStatementIsOracle(Path script) throws IOException {
        List<String> statements = statements(Files.readString(script));
        assertTrue(!statements.isEmpty(), script + " holds statements");
        for (String statement : statements) {
            assertDoesNotThrow(() -> GRAMMAR.parse(statement, false), statement);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create domain clob as text",
                "select a::text from t",
                "create table t (id numeric(19) not null default 0)",
                "create index if not exists x on t (a)",
                "select * from t limit 5"
            })
    void whatIsNotOracleIsRefused(String statement) {
        assertThrows(RuntimeException.class, () -> GRAMMAR.parse(statement, false));
    }

    @Test
    void theStatementsOfTheRolesAreOracle() {
        for (String statement : List.of(
                "create user portal_app identified by \"Abc123\"",
                "alter user portal_app identified by \"Abc123\"",
                "grant create session to portal_app",
                "grant select, insert on audit_entry to portal_app",
                "revoke update on audit_entry from portal_app",
                "create or replace synonym portal_app.place for place")) {
            assertDoesNotThrow(() -> GRAMMAR.parse(statement, false), statement);
        }
    }

    static Stream<Path> scripts() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("common", "oracle")) {
            Path path = Path.of("src/main/resources/db", folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.filter(f -> f.toString().endsWith(".sql")).sorted().forEach(all::add);
                }
            }
        }
        return all.stream();
    }

    /** Statements of a script without its comment lines; a semicolon ends one. */
    private static List<String> statements(String script) {
        String bare = script.lines()
                .filter(line -> !line.strip().startsWith("--"))
                .reduce("", (all, line) -> all + line + "\n");
        return Stream.of(bare.split(";\\s*\\n"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
