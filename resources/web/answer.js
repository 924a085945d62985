// What the probabilities of a picture mean, by the same rules as the program and its exported classify.py.

const SHOWN = 5;
const FORMULA = /^[=+\-@\t\r\n]/;

// The least expected cost among the classes that reach their threshold; -1 if none does. `p` is by place of the class.
function decided(classes, p, decision) {
  const cost = new Map();
  classes.forEach((name, i) => {
    const least = Object.hasOwn(decision.thresholds, name) ? decision.thresholds[name] : 0;
    if (p[i] >= least) cost.set(i, 1 - p[i]);
  });
  for (const one of decision.costs) {
    const answer = classes.indexOf(one.answer);
    if (cost.has(answer)) cost.set(answer, cost.get(answer) + (one.cost - 1) * p[classes.indexOf(one.true)]);
  }
  let best = -1;
  const rounded = (i) => Math.round(cost.get(i) * 1e9);
  for (const i of cost.keys()) {
    const less = best < 0 || rounded(i) < rounded(best);
    if (less || (rounded(i) === rounded(best) && p[i] > p[best])) best = i;
  }
  return best;
}

// The answer as the program gives it: label, probability, status, why it is doubted, and the most probable classes.
function answered(about, p, familiarity) {
  const { classes, doubt, decision } = about;
  const order = classes.map((_, i) => i).sort((a, b) => p[b] - p[a] || a - b);
  const found = decided(classes, p, decision);
  const close = order.length > 1 && p[order[1]] >= doubt.second_to_first * p[order[0]];
  let [status, why] = ["ok", ""];
  if (familiarity < doubt.least_familiarity) {
    [status, why] = ["none_of_these", "none of these, unlike all pictures that it learned from"];
  } else if (found < 0 || close) {
    const reason = close ? "two classes are too close" : "no class reaches its threshold";
    [status, why] = ["not_sure", `not sure, since ${reason}`];
  }
  const label = found < 0 ? order[0] : found;
  const top = order.slice(0, SHOWN).map((i) => [classes[i], p[i]]);
  return { label: classes[label], probability: p[label], status, why, top };
}

// Answers as the CSV of `mpl-engine classify --csv`. What a spreadsheet would run as a formula gets an apostrophe.
function csv(answers, columns) {
  const head = ["path", "label", "probability", "status"];
  for (let k = 1; k <= columns; k++) head.push(`label_${k}`, `probability_${k}`);
  const safe = (text) => (FORMULA.test(text) ? `'${text}` : text);
  const lines = answers.map((one) => {
    const top = one.top.flatMap(([label, p]) => [safe(label), p.toFixed(6)]);
    while (top.length < 2 * columns) top.push("");
    const probability = one.probability === null ? "" : one.probability.toFixed(6);
    return [safe(one.name), safe(one.label ?? ""), probability, one.status, ...top];
  });
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [head, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}
