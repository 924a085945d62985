// From a picture to the square that the model looks at, with the same numbers as the program: Pillow's bicubic resize
// in fixed-point arithmetic, since a browser's own scaling gives others. mpl_engine/images/square.py has the rules. Rows
// come first, as in Pillow before 13; later ones begin with the columns of tall pictures, which can turn the rounding.

const GREY = 128;
const STRIP = 16;
const BITS = 22; // of a weight's fraction, as in Pillow
const AT_ONCE = 4_000_000; // pixels that are read from a picture at a time

function halfToEven(value) {
  const low = Math.floor(value);
  const rest = value - low;
  return rest > 0.5 || (rest === 0.5 && low % 2 !== 0) ? low + 1 : low;
}

function bicubic(x) {
  const d = Math.abs(x);
  if (d < 1) return (1.5 * d - 2.5) * d * d + 1;
  return d < 2 ? (((d - 5) * d + 8) * d - 4) * -0.5 : 0;
}

// Weights of the outputs `from` … `from + count - 1` of a row of `inputs` values, of which start … end become `outputs`.
function weights(inputs, start, end, outputs, from, count) {
  const scale = Math.fround(Math.fround(end) - Math.fround(start)) / outputs;
  const wide = Math.max(scale, 1);
  const support = 2 * wide;
  return Array.from({ length: count }, (_, place) => {
    const center = Math.fround(start) + (from + place + 0.5) * scale;
    const first = Math.max(0, Math.trunc(center - support + 0.5));
    const last = Math.min(inputs, Math.trunc(center + support + 0.5));
    const exact = [];
    let sum = 0;
    for (let x = first; x < last; x++) {
      exact.push(bicubic((x - center + 0.5) * (1 / wide)));
      sum += exact[exact.length - 1];
    }
    const whole = exact.map((w) => {
      const value = (sum === 0 ? w : w / sum) * 2 ** BITS;
      return Math.trunc(value < 0 ? value - 0.5 : value + 0.5);
    });
    return { first, whole: Int32Array.from(whole) };
  });
}

function eightBits(sum) {
  const value = sum >> BITS;
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

// A picture is { width, height, rows(top, count) }; rows gives RGBA bytes. Of the picture's `box` resized to `size`, the
// part `kept` [left, top, width, height] is returned as RGB bytes.
function resized(picture, size, kept, box = [0, 0, picture.width, picture.height]) {
  const [left, top, width, height] = kept;
  const across = weights(picture.width, box[0], box[2], size[0], left, width);
  const down = weights(picture.height, box[1], box[3], size[1], top, height);
  const lowest = Math.min(...down.map((one) => one.first));
  const highest = Math.max(...down.map((one) => one.first + one.whole.length));
  const between = new Uint8Array((highest - lowest) * width * 3);
  const step = Math.max(1, Math.floor(AT_ONCE / picture.width));
  for (let y = lowest; y < highest; y += step) {
    const count = Math.min(step, highest - y);
    const data = picture.rows(y, count);
    for (let row = 0; row < count; row++) {
      let to = (y - lowest + row) * width * 3;
      for (const { first, whole } of across) {
        let at = (row * picture.width + first) * 4;
        let red = 1 << (BITS - 1);
        let green = red;
        let blue = red;
        for (let i = 0; i < whole.length; i++, at += 4) {
          red += data[at] * whole[i];
          green += data[at + 1] * whole[i];
          blue += data[at + 2] * whole[i];
        }
        between[to++] = eightBits(red);
        between[to++] = eightBits(green);
        between[to++] = eightBits(blue);
      }
    }
  }
  const result = new Uint8Array(width * height * 3);
  down.forEach(({ first, whole }, y) => {
    for (let x = 0; x < width * 3; x++) {
      let sum = 1 << (BITS - 1);
      for (let i = 0; i < whole.length; i++) sum += between[(first - lowest + i) * width * 3 + x] * whole[i];
      result[y * width * 3 + x] = eightBits(sum);
    }
  });
  return result;
}

// The picture as a square of RGB bytes, by one of the three rules of the program.
function square(picture, size, fit) {
  const { width, height } = picture;
  if (fit === "stretch") return resized(picture, [size, size], [0, 0, size, size]);
  if (fit === "pad") {
    const longer = Math.max(width, height);
    const inner = [width, height].map((side) => Math.max(1, halfToEven((side * size) / longer)));
    const middle = resized(picture, inner, [0, 0, ...inner]);
    const padded = new Uint8Array(size * size * 3).fill(GREY);
    const [left, top] = inner.map((side) => Math.floor((size - side) / 2));
    for (let y = 0; y < inner[1]; y++) {
      padded.set(middle.subarray(y * inner[0] * 3, (y + 1) * inner[0] * 3), ((top + y) * size + left) * 3);
    }
    return padded;
  }
  const whole =
    width <= height
      ? [size, Math.trunc((size * height) / width)]
      : [Math.trunc((size * width) / height), size];
  const [left, top] = whole.map((side) => halfToEven((side - size) / 2));
  if (Math.max(...whole) <= STRIP * size) return resized(picture, whole, [left, top, size, size]);
  const [across, down] = [width / whole[0], height / whole[1]];
  const box = [left * across, top * down, (left + size) * across, (top + size) * down];
  return resized(picture, [size, size], [0, 0, size, size], box);
}

// RGB bytes of a square as the numbers that go into the model: one plane for each colour.
function normalised(bytes, mean, std) {
  const plane = bytes.length / 3;
  const result = new Float32Array(bytes.length);
  for (let colour = 0; colour < 3; colour++) {
    const [zero, one] = [Math.fround(255 * mean[colour]), Math.fround(255 * std[colour])];
    for (let i = 0; i < plane; i++) result[colour * plane + i] = (bytes[i * 3 + colour] - zero) / one;
  }
  return result;
}
