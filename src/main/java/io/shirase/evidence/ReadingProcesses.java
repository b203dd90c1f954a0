package io.shirase.evidence;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The processes that read receipts: two at a time, kept a while for the next file. Safe for use by many threads. */
final class ReadingProcesses implements AutoCloseable {

    private static final int AT_ONCE = 2;

    /** A process that has nothing to read gives its memory back after about this time. */
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final ReadingBudget budget;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Deque<ReadingProcess> idle = new ArrayDeque<>();
    private boolean closed;

    ReadingProcesses(ReadingBudget budget) {
        this.budget = budget;
    }

    /** Waits until a file may be read; {@link #endTurn} ends it. */
    void waitForTurn() {
        turns.acquireUninterruptibly();
    }

    void endTurn() {
        turns.release();
    }

    /** @throws IOException if no process can be started */
    ReadingProcess take() throws IOException {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                ReadingProcess process = idle.pop();
                if (process.isAlive()) {
                    return process;
                }
            }
        }
        return ReadingProcess.start(budget);
    }

    void giveBack(ReadingProcess process) {
        synchronized (idle) {
            if (closed) {
                process.close();
            } else {
                idle.push(process);
                CompletableFuture.delayedExecutor(IDLE.toSeconds(), TimeUnit.SECONDS)
                        .execute(() -> retire(process));
            }
        }
    }

    private void retire(ReadingProcess process) {
        synchronized (idle) {
            if (idle.remove(process)) {
                process.close();
            }
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(ReadingProcess::close);
            idle.clear();
        }
    }
}
