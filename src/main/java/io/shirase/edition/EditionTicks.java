package io.shirase.edition;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Each server looks every few seconds whether an edition was put in force through another one. */
@Component
@ConditionalOnBooleanProperty("shirase.jobs")
class EditionTicks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EditionTicks.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final EditionWatch watch;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("editions").factory());
    private volatile boolean running;

    EditionTicks(EditionWatch watch) {
        this.watch = watch;
    }

    @Override
    public void start() {
        running = true;
        var _ = ticks.scheduleWithFixedDelay(this::look, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void look() {
        try {
            watch.look();
        } catch (RuntimeException failed) {
            LOG.warn("The editions of products could not be read; the next try is in {} s", EVERY.toSeconds(), failed);
        }
    }

    @Override
    public void stop() {
        running = false;
        ticks.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
