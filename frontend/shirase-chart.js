// Bars of figures, drawn by ECharts. All texts and colours come from outside: texts from the server as text, colours from the
// tokens, so that a dark page has dark charts. Nothing moves, and nothing is said that the table beside it does not say.
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const BAR = 16;
const GAP = 14;
const UPRIGHT = 240;
const AROUND = 72;

class Chart extends HTMLElement {
  #figures;
  #chart;
  #width = 0;
  #resized = new ResizeObserver(() => this.clientWidth !== this.#width && this.#draw());
  #recoloured = new MutationObserver(() => this.#draw());
  #dark = matchMedia("(prefers-color-scheme: dark)");
  #redraw = () => this.#draw();

  set figures(json) {
    this.#figures = JSON.parse(json);
    this.#draw();
  }

  connectedCallback() {
    this.#resized.observe(this);
    this.#recoloured.observe(document.documentElement, { attributeFilter: ["data-scheme"] });
    this.#dark.addEventListener("change", this.#redraw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    this.#recoloured.disconnect();
    this.#dark.removeEventListener("change", this.#redraw);
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#width = 0;
  }

  #draw() {
    if (!this.isConnected || !this.#figures || !this.clientWidth) {
      return;
    }
    this.#width = this.clientWidth;
    const { names, series, shape } = this.#figures;
    const upright = shape.startsWith("IN_TIME");
    const beside = shape.endsWith("STACKED") ? 1 : series.length;
    const height = upright ? UPRIGHT + AROUND : names.length * (beside * BAR + GAP) + AROUND + this.#above() - 12;
    this.style.height = `${height}px`;
    this.#chart ??= init(this, null, { renderer: "svg", width: this.#width, height });
    this.#chart.resize({ width: this.#width, height });
    this.#chart.setOption(this.#option(upright), true);
  }

  #option(upright) {
    const { names, series, shape, locale, percent } = this.#figures;
    const stacked = shape.endsWith("STACKED");
    const ink = this.#colour("--ink");
    const soft = this.#colour("--ink-soft");
    const line = this.#colour("--line");
    const font = getComputedStyle(this).fontFamily;
    const short = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
    const room = Math.min(260, this.#width * 0.4);
    const text = { color: ink, fontFamily: font, fontSize: 13 };
    const category = {
      type: "category",
      data: names,
      inverse: !upright,
      axisLine: { lineStyle: { color: soft } },
      axisTick: { show: false },
      axisLabel: upright ? { ...text, hideOverlap: true } : { ...text, width: room, overflow: "break", interval: 0 },
    };
    const value = {
      type: "value",
      splitNumber: this.#width < 500 ? 2 : 4,
      minInterval: 1,
      max: percent ? (range) => Math.max(100, range.max) : undefined,
      axisLabel: { ...text, color: soft, hideOverlap: true, formatter: (worth) => short.format(worth) },
      splitLine: { lineStyle: { color: line } },
    };
    return {
      animation: false,
      textStyle: text,
      legend:
        series.length > 1
          ? { top: 0, left: 0, itemWidth: 14, itemHeight: 14, selectedMode: false, textStyle: text }
          : undefined,
      grid: { left: 4, right: stacked || upright ? 16 : 96, top: this.#above(), bottom: 4, containLabel: true },
      xAxis: upright ? category : value,
      yAxis: upright ? value : category,
      series: series.map(({ name, bars }, n) => ({
        type: "bar",
        name,
        silent: true,
        cursor: "default",
        stack: stacked ? "whole" : undefined,
        barMaxWidth: upright ? 40 : BAR,
        barGap: "10%",
        itemStyle: { color: this.#colour(`--bar-${n}`) },
        emphasis: { disabled: true },
        label:
          stacked || upright
            ? undefined
            : { show: true, position: "right", ...text, formatter: ({ dataIndex }) => bars[dataIndex].text },
        data: bars.map((bar) => bar.value),
      })),
    };
  }

  /** Room for the legend, which takes two lines on a phone. */
  #above() {
    const { series } = this.#figures;
    if (series.length === 1) {
      return 12;
    }
    return series.length > 2 && this.#width < 420 ? 66 : 40;
  }

  /** A colour as the page has it now: custom properties alone keep both sides of light-dark(). */
  #colour(name) {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

customElements.define("shirase-chart", Chart);
