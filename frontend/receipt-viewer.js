// Draws a receipt in the page, a page at a time: a PDF by pdf.js, pictures as the server made them. One page is in memory, however
// many there are. What a file holds is drawn and nothing else: no scripts, forms, links or attachments of a PDF are looked at.
const MOST_PIXELS = 16_000_000;
const LONGEST_SIDE = 16_000;
const MOST_IMAGE_PIXELS = 60_000_000;
const PATIENCE = 20_000;
const ZOOM_STEP = 1.25;
const LEAST_ZOOM = 0.25;
const MOST_ZOOM = 6;

let library;
let reader;

/** One reader in a thread of its own for all files of the page; a file that keeps it busy for too long ends it. */
const pdfjs = async (folder) => {
  library ??= await import(/* @vite-ignore */ folder + "legacy/build/pdf.min.mjs");
  if (!reader) {
    const port = new Worker(folder + "legacy/build/pdf.worker.min.mjs", { type: "module" });
    reader = { port, worker: library.PDFWorker.create({ port, verbosity: 0 }) };
  }
  return library;
};

const endReader = () => {
  reader?.worker.destroy();
  reader?.port.terminate();
  reader = undefined;
};

const within = (promise) => {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error("late")), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const fileOf = async (address) => {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) {
    throw new Error("status " + answer.status);
  }
  return new Uint8Array(await answer.arrayBuffer());
};

/** Where a page is drawn: so large that it is sharp, and never larger than a browser takes. */
const fit = (width, height, wanted) => {
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  return { scale, width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
};

class PdfFile {
  static async open(address, folder) {
    const data = await fileOf(address);
    const { getDocument } = await pdfjs(folder);
    const task = getDocument({
      data,
      worker: reader.worker,
      verbosity: 0,
      maxImageSize: MOST_IMAGE_PIXELS,
      enableXfa: false,
      useWorkerFetch: false,
      cMapUrl: folder + "cmaps/",
      standardFontDataUrl: folder + "fonts/",
      wasmUrl: folder + "wasm/",
      iccUrl: folder + "iccs/",
    });
    return new PdfFile(task, await within(task.promise));
  }

  constructor(task, file) {
    this.task = task;
    this.file = file;
    this.pages = file.numPages;
  }

  async page(number) {
    const page = await within(this.file.getPage(number));
    return {
      size: (turn) => {
        const { width, height } = page.getViewport({ scale: 1, rotation: page.rotate + turn });
        return { width, height };
      },
      draw: (canvas, scale, turn) => {
        const viewport = page.getViewport({ scale, rotation: page.rotate + turn });
        const drawing = page.render({ canvas, viewport, annotationMode: 1 });
        return { done: within(drawing.promise), cancel: () => drawing.cancel() };
      },
    };
  }

  close() {
    this.task.destroy();
  }
}

class Pictures {
  constructor(addresses) {
    this.addresses = addresses;
    this.pages = addresses.length;
  }

  async page(number) {
    const picture = new Image();
    picture.src = this.addresses[number - 1];
    await picture.decode();
    const across = (turn) => turn % 180 === 0;
    return {
      size: (turn) =>
        across(turn)
          ? { width: picture.naturalWidth, height: picture.naturalHeight }
          : { width: picture.naturalHeight, height: picture.naturalWidth },
      draw: (canvas, scale, turn) => {
        const pen = canvas.getContext("2d");
        pen.translate(canvas.width / 2, canvas.height / 2);
        pen.rotate((turn * Math.PI) / 180);
        pen.scale(scale, scale);
        pen.drawImage(picture, -picture.naturalWidth / 2, -picture.naturalHeight / 2);
        return { done: Promise.resolve(), cancel: () => {} };
      },
    };
  }

  close() {}
}

class ReceiptViewer extends HTMLElement {
  connectedCallback() {
    this.number = 1;
    this.zoom = 1;
    this.turned = 0;
    this.build();
    this.inSight = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) {
        this.inSight.disconnect();
        this.open();
      }
    });
    this.inSight.observe(this);
    this.resized = new ResizeObserver(() => {
      if (this.paper.clientWidth !== this.drawnFor) {
        this.draw();
      }
    });
  }

  disconnectedCallback() {
    this.inSight.disconnect();
    this.resized.disconnect();
    this.drawing?.cancel();
    this.file?.close();
    this.file = undefined;
    this.replaceChildren();
  }

  build() {
    const said = this.words ?? {};
    const tool = (name, shown, key, act) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = shown;
      button.title = `${said[name] ?? name} (${key})`;
      button.setAttribute("aria-label", said[name] ?? name);
      button.setAttribute("aria-keyshortcuts", key);
      button.addEventListener("click", act);
      return button;
    };
    this.back = tool("before", "‹", "[", () => this.leaf(-1));
    this.onward = tool("next", "›", "]", () => this.leaf(1));
    this.count = document.createElement("span");
    this.count.className = "viewer-count";
    const gap = document.createElement("span");
    gap.className = "viewer-gap";
    const tools = document.createElement("div");
    tools.className = "viewer-tools";
    tools.append(
      this.back,
      this.count,
      this.onward,
      gap,
      tool("smaller", "−", "-", () => this.zoomTo(this.zoom / ZOOM_STEP)),
      tool("width", "↔", "0", () => this.zoomTo(1)),
      tool("larger", "+", "+", () => this.zoomTo(this.zoom * ZOOM_STEP)),
      tool("turn", "↻", "T", () => this.turn()),
    );
    this.paper = document.createElement("div");
    this.paper.className = "viewer-paper";
    this.paper.tabIndex = 0;
    this.paper.setAttribute("role", "group");
    this.paper.setAttribute("aria-label", said.name ?? "");
    this.trouble = document.createElement("p");
    this.trouble.className = "viewer-trouble";
    this.trouble.setAttribute("role", "status");
    this.replaceChildren(tools, this.paper, this.trouble);
    this.tell();
  }

  async open() {
    try {
      this.file = this.pictures ? new Pictures(this.pictures) : await PdfFile.open(this.document, this.folder());
      if (!this.isConnected) {
        this.file.close();
        return;
      }
      await this.show(1);
      this.resized.observe(this.paper);
    } catch (failure) {
      this.fail(failure);
    }
  }

  folder() {
    return new URL(this.library, document.baseURI).href;
  }

  /** A page on or back; whether there is one. */
  leaf(step) {
    const wanted = this.number + step;
    if (!this.file || wanted < 1 || wanted > this.file.pages) {
      return false;
    }
    this.show(wanted).catch((failure) => this.fail(failure));
    return true;
  }

  async show(number) {
    this.number = number;
    this.tell();
    const page = await this.file.page(number);
    if (this.number === number) {
      this.page = page;
      this.paper.scrollTop = 0;
      await this.draw();
    }
  }

  zoomTo(zoom) {
    this.zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
    this.draw();
  }

  turn() {
    this.turned = (this.turned + 90) % 360;
    this.draw();
  }

  /** What was drawn before stays until the new drawing is whole: nothing flickers. */
  async draw() {
    if (!this.page || !this.paper.clientWidth) {
      return;
    }
    this.drawing?.cancel();
    this.drawnFor = this.paper.clientWidth;
    const size = this.page.size(this.turned);
    const wide = this.drawnFor * this.zoom;
    const room = fit(size.width, size.height, (wide / size.width) * (window.devicePixelRatio || 1));
    const canvas = document.createElement("canvas");
    canvas.width = room.width;
    canvas.height = room.height;
    canvas.style.width = `${wide}px`;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", this.pageWords());
    const drawing = this.page.draw(canvas, room.scale, this.turned);
    this.drawing = drawing;
    try {
      await drawing.done;
      if (this.drawing === drawing) {
        this.paper.replaceChildren(canvas);
        this.trouble.textContent = "";
        this.dataset.drawn = `${this.number}/${this.zoom.toFixed(2)}/${this.turned}`;
      }
    } catch (failure) {
      if (failure?.name !== "RenderingCancelledException") {
        this.fail(failure);
      }
    }
  }

  pageWords() {
    return (this.words?.page ?? "{0}/{1}").replace("{0}", this.number).replace("{1}", this.file?.pages ?? "?");
  }

  tell() {
    const pages = this.file?.pages ?? 0;
    this.count.textContent = pages > 1 ? `${this.number} / ${pages}` : "";
    this.back.hidden = pages < 2;
    this.onward.hidden = pages < 2;
    this.back.disabled = this.number <= 1;
    this.onward.disabled = this.number >= pages;
  }

  fail(failure) {
    if (!this.isConnected) {
      return;
    }
    if (failure?.message === "late") {
      endReader();
    }
    this.paper.replaceChildren();
    this.dataset.drawn = "none";
    const said = this.words ?? {};
    this.trouble.textContent = failure?.name === "PasswordException" ? said.locked : said.failed;
  }
}

const isTyping = (target) =>
  target.isContentEditable || (target.matches?.("input, textarea, select") && target.type !== "checkbox");

/** Where several receipts lie under each other, keys go to the one that is read. */
const inHand = (place) => {
  const viewers = [...place.querySelectorAll("receipt-viewer")];
  const focused = document.activeElement?.closest?.("receipt-viewer");
  return focused ?? viewers.find((one) => one.getBoundingClientRect().bottom > innerHeight / 3) ?? viewers[0];
};

const leaf = (place, viewer, step) => {
  if (!viewer.leaf(step)) {
    const viewers = [...place.querySelectorAll("receipt-viewer")];
    viewers[viewers.indexOf(viewer) + step]?.closest("figure")?.scrollIntoView({ block: "nearest" });
  }
};

const KEYS = {
  "[": (viewer, place) => leaf(place, viewer, -1),
  "]": (viewer, place) => leaf(place, viewer, 1),
  "-": (viewer) => viewer.zoomTo(viewer.zoom / ZOOM_STEP),
  "+": (viewer) => viewer.zoomTo(viewer.zoom * ZOOM_STEP),
  ";": (viewer) => viewer.zoomTo(viewer.zoom * ZOOM_STEP),
  0: (viewer) => viewer.zoomTo(1),
  t: (viewer) => viewer.turn(),
};

document.addEventListener("keydown", (event) => {
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  const target = event.composedPath()[0];
  if (!act || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || isTyping(target)) {
    return;
  }
  const place = event.target.closest?.("[data-receipt-keys]") ?? event.target.closest?.("receipt-viewer")?.parentElement;
  const viewer = place && inHand(place);
  if (viewer) {
    act(viewer, place);
    event.preventDefault();
  }
});

if (!customElements.get("receipt-viewer")) {
  customElements.define("receipt-viewer", ReceiptViewer);
}
