/** Makes the dictionary's file; the build runs it. usage: make-dictionary DICT.TXT OUT */
import { readFileSync, writeFileSync } from 'node:fs';
import { dictionaryEntries } from './dictionary.js';
import { buildTrie, writeTrie } from './trie.js';

const [source = '', target = ''] = process.argv.slice(2);
writeFileSync(target, writeTrie(buildTrie(dictionaryEntries(readFileSync(source, 'utf8')))));
