import { cpus, loadavg, type } from 'node:os';
import { median, quartiles, shown } from './stats.mjs';

const rows = [
  ['vanilla-again', 'vanilla against itself'],
  ['lit', 'minimal Lit'],
  ['kit', 'idv-elements'],
];

const floor = 'vanilla';
const titles = { [floor]: 'vanilla', ...Object.fromEntries(rows) };

const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ratio = ({ results }, name, key) => shown(results[name].map(({ ratio }) => ratio[key]));
const ms = (samples, key) => `${median(samples.map((sample) => sample[key])).toFixed(1)} ms`;

/** "30 + 57 + 62": style, layout and the rest in a quick round, because a machine may have two speeds. */
const workOf = (samples, key) =>
  ['style', 'layout', 'rest']
    .map((kind) => quartiles(samples.map((sample) => sample[key][kind])).low.toFixed(0))
    .join(' + ');

/** One measure of one contestant over the same of another, round by round. */
const over = (results, name, key, base, baseKey = key) =>
  shown(results[name].map((result, round) => result[key] / results[base][round][baseKey]));

export function report(measured) {
  const { badge, stepper, parts, growth, cold, weight, long, server, rounds, browser, seconds } =
    measured;
  const times = [
    ['mount 1,000 badges', badge, 'mount', '1.5'],
    ['change their status', badge, 'update', '1.15'],
    ['mount 200 steppers of seven steps', stepper, 'mount', '1.6'],
    ['advance them', stepper, 'update', '1.25'],
    ['mount 10,000 badges', growth, 'all', '1.4'],
    ['cold start of both, a quarter of the CPU', cold, 'cold', '1.2'],
  ];
  const exponents = Object.entries({ vanilla: growth.floors, kit: growth.results.kit }).map(
    ([name, samples]) => `${name} ${median(samples.map(({ exponent }) => exponent)).toFixed(2)}`,
  );
  const [cpu] = cpus();
  return `# How fast the elements are

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${browser} on ${type()}, Node
${process.version}, ${cpus().length} × ${cpu?.model.trim()}, load ${loadavg()[0].toFixed(1)}, ${seconds} s.

Each number is a time over that of the same design written by hand (\`bench/contestants/vanilla.js\`),
which runs before and after each other one: the median of ${rounds} rounds, and the quartiles. Every three
rounds each gets another process, since two that run the same can differ by a fifth. Where “vanilla
against itself” is not between 0.93 and 1.07, the machine was too busy: run it again.

${table(
  ['measure', ...rows.map(([, title]) => title), 'at most', 'vanilla'],
  times.map(([title, measured, key, most]) => [
    title,
    ...rows.map(([name]) => ratio(measured, name, key)),
    most,
    ms(measured.floors, key),
  ]),
)}

Where the time goes: what the processor does for style, layout and the rest (script, garbage, and
what painting there is), in ms, in the first quartile of the rounds. The kit also stands here without
what its style sheets ask most with: clip paths draw the icons, by which a status is told without its
color; container queries stand the steps in a row where there is room beside what else a page has.

${table(
  ['style + layout + rest', 'mount badges', 'change them', 'mount steppers', 'advance them'],
  [floor, ...Object.keys(parts.stepper.results)].map((name) => [
    titles[name] ?? `without ${name}`,
    ...[parts.badge, parts.stepper].flatMap(({ floors, results }) =>
      ['mountWork', 'updateWork'].map((key) => {
        const samples = name === floor ? floors : results[name];
        return samples ? workOf(samples, key) : '';
      }),
    ),
  ]),
)}

A page of 1,000 badges that somebody scrolls through while ten change in each of 180 frames has
${long.length || 'no'} tasks of more than 50 ms${long.length ? `, the longest of ${Math.max(...long).toFixed(0)} ms` : ''}.

A server writes a card in ${shown(server.ratios)} times as long as an element of Lit with as many
nodes and nothing to work out (at most 3). While it writes a page of 4,000 of them it holds
${(server.held[0] / 1024).toFixed(1)} MiB at first, which is what the page has given it, and ${(server.held[1] / 1024).toFixed(1)} MiB at last.

Ten times the badges take 10^e times as long: e is ${exponents.join(', ')} (at most 1.05).

${table(
  ['within the kit', 'ratio', 'at most'],
  [
    [
      '1,000 badges of raw JSON over canonical JSON',
      over(badge.results, 'kit-provider', 'mount', 'kit-same'),
      '1.15',
    ],
    [
      '200 steppers of raw JSON over canonical JSON',
      over(stepper.results, 'kit-provider', 'mount', 'kit-same'),
      '1.15',
    ],
    [
      '1,000 badges in another language over another status',
      over(badge.results, 'kit', 'language', 'kit', 'again'),
      '1.3',
    ],
    [
      'the same status again over another status',
      over(badge.results, 'kit', 'repeat', 'kit', 'update'),
      '',
    ],
  ],
)}

${table(
  ['of one', 'vanilla', 'minimal Lit', 'idv-elements', 'over vanilla', 'at most'],
  [
    ['badge', '1.3', 10],
    ['stepper', '1.25', 95],
  ].flatMap(([kind, most, nodes]) => [
    [
      `${kind}: memory`,
      ...['vanilla', 'lit', 'kit'].map(
        (name) => `${(weight[name][kind].bytes / 1024).toFixed(2)} KiB`,
      ),
      (weight.kit[kind].bytes / weight.vanilla[kind].bytes).toFixed(2),
      most,
    ],
    [
      `${kind}: nodes`,
      ...['vanilla', 'lit', 'kit'].map((name) => weight[name][kind].nodes.toFixed(0)),
      '',
      String(nodes),
    ],
  ]),
)}
`;
}
