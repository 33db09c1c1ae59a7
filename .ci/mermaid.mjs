// Reads every Mermaid text of the checkout with Mermaid itself; the first argument is the folder with its node_modules.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.argv[2], 'from-here.js'));
const { JSDOM } = require('jsdom');
globalThis.window = new JSDOM('').window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import(pathToFileURL(require.resolve('mermaid')));

/** What Mermaid has against a text; nothing where it takes it. */
async function fault(text) {
    try {
        const { diagramType } = await mermaid.parse(text);
        if (diagramType === 'gantt') {
            // Its dates are read only when somebody asks for its tasks.
            (await mermaid.mermaidAPI.getDiagramFromText(text)).db.getTasks();
        }
        return '';
    } catch (e) {
        return e.message;
    }
}

function files(folder, ending) {
    return existsSync(folder)
        ? readdirSync(folder, { withFileTypes: true })
              .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
              .map((entry) => join(folder, entry.name))
        : [];
}

function folders(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !['.git', 'node_modules', 'src', 'target'].includes(entry.name))
        .flatMap((entry) => [join(folder, entry.name), ...folders(join(folder, entry.name))]);
}

/** The mermaid blocks of a page, each with the line on which it begins. */
function blocks(page) {
    const text = readFileSync(page, 'utf8');
    return [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((block) => ({
        place: `${page}:${text.slice(0, block.index).split('\n').length}`,
        text: block[1],
    }));
}

// Whoever takes anything proves nothing.
for (const [broken, what] of [
    ['stateDiagram-v2\n    a --> : b\n', 'an arrow that leads nowhere'],
    ['gantt\n    dateFormat YYYY-MM-DD\n    a : 2026-13-45, 1d\n', 'a date that there is not'],
]) {
    if (!(await fault(broken))) {
        console.log(`the check itself is broken: Mermaid takes ${what}`);
        process.exit(1);
    }
}

const all = ['.', ...folders('.')];
const written = all.flatMap((folder) => files(join(folder, 'target', 'diagrams'), '.mmd')).sort();
const pages = ['README.md', ...all.filter((folder) => /^docs\b/.test(folder)).flatMap((folder) => files(folder, '.md'))];
const texts = [
    ...written.map((file) => ({ place: file, text: readFileSync(file, 'utf8') })),
    ...pages.flatMap(blocks),
];
let refused = 0;
for (const { place, text } of texts) {
    const message = await fault(text);
    if (message) {
        refused++;
        console.log(`${place}: Mermaid refuses this\n${message.replace(/^/gm, '    ')}`);
    }
}
if (written.length === 0) {
    console.log('no module has a picture in target/diagrams; run mvn verify first');
}
console.log(`${written.length} pictures of the tests and ${texts.length - written.length} in pages read, ${refused} refused`);
process.exit(refused > 0 || written.length === 0 ? 1 : 0);
