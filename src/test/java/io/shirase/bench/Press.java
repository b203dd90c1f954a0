package io.shirase.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Presses a button in the browser and takes the time of everything that the page asks of the server because of it. */
final class Press {

    private static final String CLICK = """
            async ({selector, text}) => {
              const button = [...document.querySelectorAll(selector)]
                .find(one => one.textContent.trim().startsWith(text) && !one.disabled);
              if (!button) throw new Error(`There is no ${selector} with ${text}`);
              const pause = time => new Promise(done => setTimeout(done, time));
              const busy = () => Object.values(window.Vaadin.Flow.clients).some(one => one.isActive && one.isActive());
              const asked = () => performance.getEntriesByType('resource').filter(one => one.name.includes('v-r=uidl'));
              performance.clearResourceTimings();
              const begun = performance.now();
              button.click();
              while (asked().length === 0 || busy()) await pause(2);
              await pause(60);
              while (busy()) await pause(5);
              return begun;
            }""";

    private static final String KEY = """
            async key => {
              const pause = time => new Promise(done => setTimeout(done, time));
              const busy = () => Object.values(window.Vaadin.Flow.clients).some(one => one.isActive && one.isActive());
              const asked = () => performance.getEntriesByType('resource').filter(one => one.name.includes('v-r=uidl'));
              performance.clearResourceTimings();
              const begun = performance.now();
              document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', {key, code: `Key${key.toUpperCase()}`, bubbles: true, composed: true}));
              while (asked().length === 0 || busy()) await pause(2);
              const told = asked()[0].responseEnd - begun;
              await pause(20);
              while (busy()) await pause(5);
              return told;
            }""";

    private static final String COST = """
            begun => {
              const asked = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .filter(one => one.startTime >= begun && (one.entryType === 'navigation' || one.name.includes('v-r=')));
              const sum = value => asked.reduce((before, one) => before + value(one), 0);
              return [asked[asked[0].entryType === 'navigation' ? asked.length - 1 : 0].responseEnd - begun,
                sum(one => one.encodedBodySize), sum(one => one.decodedBodySize)];
            }""";

    private final Page page;
    private final Map<String, String> button;

    /** @param text with which the button's words begin */
    Press(Page page, String selector, String text) {
        this.page = page;
        this.button = Map.of("selector", selector, "text", text);
    }

    /**
     * What a press costs.
     *
     * @param milliseconds from the press until the first answer is there
     * @param server milliseconds that the portal itself spent on the answers, without the browser and the way between
     * @param kilobytes of all answers as they went over the wire
     */
    record Cost(double milliseconds, double server, double kilobytes, double plainKilobytes) {}

    Cost once() {
        double before = spent(page);
        return since(page, ((Number) page.evaluate(CLICK, button)).doubleValue(), before);
    }

    /** Milliseconds from the press of a key, wherever the focus is, until the first answer is there. */
    static double key(Page page, String key) {
        return ((Number) page.evaluate(KEY, key)).doubleValue();
    }

    /** The medians of so many presses. */
    Cost times(int times) {
        List<Cost> costs = IntStream.range(0, times).mapToObj(i -> once()).toList();
        return new Cost(
                median(costs, Cost::milliseconds),
                median(costs, Cost::server),
                median(costs, Cost::kilobytes),
                median(costs, Cost::plainKilobytes));
    }

    /**
     * What the page has asked of the server since this moment of its own clock.
     *
     * @param before what the portal had spent by then
     */
    static Cost since(Page page, double moment, double before) {
        double[] figures = ((List<?>) page.evaluate(COST, moment))
                .stream().mapToDouble(figure -> ((Number) figure).doubleValue()).toArray();
        return new Cost(figures[0], spent(page) - before, figures[1] / 1024, figures[2] / 1024);
    }

    /** Milliseconds that the portal has spent on answers to pages until now. */
    static double spent(Page page) {
        String address = page.url().replaceFirst("(https?://[^/]+).*", "$1") + BenchPortal.SPENT;
        return Double.parseDouble(page.request().get(address).text()) / 1e6;
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return Figures.percentile(costs.stream().mapToDouble(figure).toArray(), 0.5);
    }
}
