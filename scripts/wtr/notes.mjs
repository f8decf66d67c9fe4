// What tests want to have said at the end of a run, besides whether they passed.

export const notes = () => {
  const kept = [];

  process.on('exit', () => {
    for (const { name, text } of kept) console.log(`${name}: ${text}`);
  });

  return {
    name: 'idv-notes',
    executeCommand({ command, payload, session }) {
      if (command !== 'idv-note') return undefined;
      kept.push({ name: session.browser.name, text: payload.text });
      return true;
    },
  };
};
