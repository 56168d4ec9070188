package pk.gov.balochistan.police.printindex;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;

/** Work in equal slices, one a thread; the first is the caller's own. What slice does which prints does not depend on chance. */
record Slices(int count, Executor executor) {
    /** @return what each slice gave, in their order; the first failure once all have ended */
    <T> List<T> each(IntFunction<T> work) {
        List<CompletableFuture<T>> others = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int slice = i;
            others.add(CompletableFuture.supplyAsync(() -> work.apply(slice), executor));
        }
        List<T> results = new ArrayList<>();
        try {
            results.add(work.apply(0));
        } finally {
            others.forEach(other -> other.handle((result, failure) -> result).join());
        }
        others.forEach(other -> results.add(result(other)));
        return results;
    }

    private static <T> T result(CompletableFuture<T> ended) {
        try {
            return ended.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
