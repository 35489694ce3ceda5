// Writes documents for the cluster: node documents.mjs COUNT prints {"id":…,"text":…} a line, from the seeds.
import { readdirSync, readFileSync } from 'node:fs';

const seeds = new URL('../../seeds/', import.meta.url);
const paragraphs = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, seeds), 'utf8').split(/\n\s*\n/))
  .filter((text) => text.length > 20);
for (let i = 0; i < Number(process.argv[2]); i++) {
  const text = [0, 7, 13].map((step) => paragraphs[(i * 3 + step) % paragraphs.length]).join('\n\n');
  console.log(JSON.stringify({ id: `document-${String(i + 1).padStart(5, '0')}`, text, shard: i % 4 }));
}
