package pk.gov.balochistan.police.db.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import pk.gov.balochistan.police.db.Engine;

/** Gives {@link EveryEngine} one database an engine, each made only when its turn comes. */
final class FreshDatabases implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(Engine.H2, Engine.POSTGRESQL).map(TestDatabases::fresh).map(Arguments::of);
    }
}
