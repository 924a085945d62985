// The page: takes pictures, asks the model, shows answers. Names and files are put in as text, never as HTML.

const element = (id) => document.getElementById(id);
const about = JSON.parse(element("about").textContent);
const { image_size: SIZE, fit: FIT, mean: MEAN, std: STD } = about.preprocess;
const THUMBNAIL = 360;
const answers = [];
const waiting = [];
let model = null;
let busy = false;
let asked = 0; // pictures since the list was last empty
let stream = null;
let taken = 0; // by the camera

// The bytes of a part of this file: base64 of gzip, in pieces that every browser can hold.
async function unpacked(part) {
  const pieces = [...document.querySelectorAll(`script[data-part="${part}"]`)].map((piece) => {
    const text = piece.textContent;
    piece.remove();
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
    return bytes;
  });
  const stream = new Blob(pieces).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function prepare() {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.wasm.wasmBinary = await unpacked("runtime");
  ort.env.logLevel = "error";
  const bytes = await unpacked("model");
  model = await ort.InferenceSession.create(bytes, { executionProviders: ["wasm"] });
}

function tell(text) {
  element("state").textContent = text;
}

function problem(text) {
  element("problem").textContent = text;
  element("problem").hidden = !text;
}

function summary() {
  if (busy) return `Looking at picture ${answers.length + 1} of ${asked}…`;
  if (!answers.length) return "Ready. Pictures stay on this computer.";
  const count = (status) => answers.filter((one) => one.status === status).length;
  const words = [answers.length === 1 ? "1 picture" : `${answers.length} pictures`];
  const kinds = { not_sure: "not sure", none_of_these: "none of these", unreadable: "cannot be read" };
  for (const [status, name] of Object.entries(kinds)) if (count(status)) words.push(`${count(status)} ${name}`);
  return words.join(", ");
}

function refresh() {
  tell(summary());
  for (const id of ["save", "clear"]) element(id).disabled = busy || !answers.length;
}

function made(tag, kind = "", text = "") {
  const one = document.createElement(tag);
  if (kind) one.className = kind;
  one.textContent = text;
  return one;
}

const sentence = (text) => text[0].toUpperCase() + text.slice(1);
const percent = (p) => `${(100 * p).toFixed(1)} %`;

function canvasOf(width, height) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d", { willReadFrequently: true, colorSpace: "srgb" });
  context.imageSmoothingQuality = "high";
  return [canvas, context];
}

// Some browsers change what a page reads back from a picture, so that no site knows its visitors again.
function pixelsAreChanged() {
  const [, context] = canvasOf(64, 64);
  const given = context.createImageData(64, 64);
  for (let i = 0; i < given.data.length; i++) given.data[i] = i % 4 === 3 ? 255 : (i * 37) % 256;
  context.putImageData(given, 0, 0);
  return context.getImageData(0, 0, 64, 64).data.some((value, i) => value !== given.data[i]);
}

// A bitmap's pixels over white, some rows at a time.
function picture(bitmap) {
  const { width, height } = bitmap;
  let context = null;
  const rows = (top, count) => {
    if (!context || context.canvas.height < count) [, context] = canvasOf(width, count);
    context.imageSmoothingEnabled = false;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, count);
    context.drawImage(bitmap, 0, top, width, count, 0, 0, width, count);
    return context.getImageData(0, 0, width, count).data;
  };
  return { width, height, rows };
}

async function classified(bitmap) {
  const input = normalised(square(picture(bitmap), SIZE, FIT), MEAN, STD);
  const given = new ort.Tensor("float32", input, [1, 3, SIZE, SIZE]);
  const { probabilities, familiarity } = await model.run({ [about.input.name]: given });
  return answered(about, Array.from(probabilities.data), familiarity.data[0]);
}

function thumbnail(bitmap, name) {
  const scale = Math.min(1, THUMBNAIL / Math.max(bitmap.width, bitmap.height));
  const side = (length) => Math.max(1, Math.round(length * scale));
  const [canvas, context] = canvasOf(side(bitmap.width), side(bitmap.height));
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", name);
  return canvas;
}

function show(answer, canvas, first) {
  const item = made("li", answer.status);
  if (canvas) item.append(canvas);
  const head = made("h2");
  head.append(made("span", "label", answer.label ?? "No answer"));
  if (answer.label !== null) head.append(made("span", "", percent(answer.probability)));
  item.append(head);
  if (answer.why) item.append(made("p", "why", sentence(answer.why)));
  const name = made("p", "name", answer.name);
  name.title = answer.name;
  item.append(name);
  const list = made("dl");
  for (const [label, p] of answer.top) {
    const term = made("dt", "", label);
    term.title = label;
    const bar = made("div", "meter");
    const values = { role: "meter", "aria-label": label, "aria-valuemin": 0, "aria-valuemax": 1 };
    values["aria-valuenow"] = p;
    values["aria-valuetext"] = percent(p);
    for (const [key, value] of Object.entries(values)) bar.setAttribute(key, value);
    const fill = made("div");
    fill.style.width = `${100 * p}%`;
    bar.append(fill);
    const middle = made("dd");
    middle.append(bar);
    list.append(term, middle, made("dd", "number", percent(p)));
  }
  if (answer.top.length) item.append(list);
  if (first) element("answers").prepend(item);
  else element("answers").append(item);
}

async function take({ name, source }) {
  let bitmap;
  try {
    bitmap = source instanceof Blob ? await createImageBitmap(source, { imageOrientation: "from-image" }) : source;
  } catch {
    const why = "cannot be read: it is no picture that this browser knows";
    return [{ name, label: null, probability: null, status: "unreadable", why, top: [] }, null];
  }
  try {
    return [{ name, ...(await classified(bitmap)) }, thumbnail(bitmap, name)];
  } catch (error) {
    const why = `cannot be read: ${error instanceof Error ? error.message : error}`;
    return [{ name, label: null, probability: null, status: "unreadable", why, top: [] }, null];
  } finally {
    bitmap.close();
  }
}

async function add(given) {
  waiting.push(...given);
  asked += given.length;
  if (busy || !model) return;
  busy = true;
  let last = "";
  while (waiting.length) {
    refresh();
    await new Promise((resume) => setTimeout(resume)); // so that the page is drawn and answers to its buttons
    const one = waiting.shift();
    const [answer, canvas] = await take(one);
    answers.push(answer);
    show(answer, canvas, !(one.source instanceof Blob)); // beside the camera the newest is seen first
    last = answer.why || `${answer.label}, ${percent(answer.probability)}`;
  }
  busy = false;
  refresh();
  if (given.length === 1) tell(`${sentence(last)}. ${summary()}`); // for who listens, and cannot see the list
}

const ofFiles = (files) => [...files].map((file) => ({ name: file.name, source: file }));

function save() {
  const columns = Math.min(SHOWN, about.classes.length);
  const text = `\ufeff${csv(answers, columns)}`; // without the mark Excel reads another encoding
  const link = made("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = "answers.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function clear() {
  answers.length = asked = 0;
  element("answers").replaceChildren();
  refresh();
  element("choose").focus();
}

async function startCamera() {
  element("camera").disabled = true;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    element("camera").disabled = false;
    problem("The camera could not be used. The browser may have been told not to allow it.");
    return;
  }
  problem("");
  element("view").srcObject = stream;
  element("live").hidden = false;
  await element("view").play();
  element("take").focus();
}

function stopCamera() {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = element("view").srcObject = null;
  element("live").hidden = true;
  element("camera").disabled = false;
  element("camera").focus();
}

async function takePicture() {
  if (!element("view").videoWidth) return; // nothing is seen yet
  taken += 1;
  add([{ name: `camera ${taken}`, source: await createImageBitmap(element("view")) }]);
}

function listen() {
  element("choose").addEventListener("click", () => element("files").click());
  element("files").addEventListener("change", (event) => {
    add(ofFiles(event.target.files));
    event.target.value = "";
  });
  element("save").addEventListener("click", save);
  element("clear").addEventListener("click", clear);
  element("camera").addEventListener("click", startCamera);
  element("take").addEventListener("click", takePicture);
  element("stop").addEventListener("click", stopCamera);
  document.addEventListener("paste", (event) => add(ofFiles(event.clipboardData?.files ?? [])));
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    element("drop").classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) element("drop").classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    element("drop").classList.remove("over");
    add(ofFiles(event.dataTransfer?.files ?? []));
  });
  const read = async () => (element("notices").textContent = new TextDecoder().decode(await unpacked("notices")));
  element("licences").addEventListener("toggle", read, { once: true });
}

async function start() {
  listen();
  if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined") {
    tell("");
    problem("This browser is too old for this page. A version from 2023 or newer can open it.");
    return;
  }
  try {
    await prepare();
  } catch (error) {
    tell("");
    problem(`The model could not be loaded in this browser (${error instanceof Error ? error.message : error}).`);
    return;
  }
  if (pixelsAreChanged()) {
    problem("This browser changes the pixels that a page reads, to protect privacy, so answers can be off.");
  }
  element("choose").disabled = element("camera").disabled = false;
  element("camera").hidden = !navigator.mediaDevices?.getUserMedia;
  refresh();
  add([]);
}

start();
