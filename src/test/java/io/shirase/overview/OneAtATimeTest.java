package io.shirase.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What many ask for at once")
class OneAtATimeTest {

    private final OneAtATime<String, Integer> gathered = new OneAtATime<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private int gather(CountDownLatch until) {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        int number = begun.incrementAndGet();
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        now.decrementAndGet();
        return number;
    }

    @Test
    @DisplayName("is gathered once for all who wait, and never from before they asked")
    void shared() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> early = threads.submit(() -> gathered.get("2026", () -> gather(first)));
            while (begun.get() == 0) {
                Thread.onSpinWait();
            }
            List<Future<Integer>> late = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                late.add(threads.submit(() -> gathered.get("2026", () -> gather(first))));
            }
            Future<Integer> other = threads.submit(() -> gathered.get("2025", () -> gather(first)));
            while (gathered.waiting() < 9) {
                Thread.sleep(1);
            }
            first.countDown();

            assertThat(early.get()).isEqualTo(1);
            Integer shared = late.getFirst().get();
            assertThat(shared).isGreaterThan(1);
            for (Future<Integer> one : late) {
                assertThat(one.get()).isEqualTo(shared);
            }
            assertThat(other.get()).isNotEqualTo(shared);
        }
        assertThat(begun.get()).isEqualTo(3);
        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("is gathered again where something went wrong")
    void failed() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> gathered.get("2026", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(gathered.get("2026", () -> 1)).isEqualTo(1);
    }
}
