// @ts-check
// Runs before every script, on whatever Node the machine has: installs what the lock file asks for,
// and with --browser makes sure that there is a Chromium to test with. Plain JavaScript, since the
// Node that strips types comes with what it installs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

/** Remembers for which lock file node_modules was installed. */
const memory = 'node_modules/.installed-for';
const wanted = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = () => (existsSync(memory) ? readFileSync(memory, 'utf8') : '');

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
	const { status } = spawnSync(command, words, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	return status === 0;
}

function fail(/** @type {string} */ sentence) {
	console.error(sentence);
	process.exit(1);
}

// Modules that are a link belong to another checkout, and are not changed from here.
const borrowed = lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

if (!borrowed && installed() !== wanted()) {
	console.log('Installing what package-lock.json asks for …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
		fail('npm ci failed; its own message above says why.');
	writeFileSync(memory, wanted());
}

if (process.argv.includes('--browser')) {
	const { chromium } = createRequire(import.meta.url)('playwright');
	const system = '/usr/bin/chromium';
	const found = () => existsSync(chromium.executablePath()) || existsSync(system);
	if (!found()) {
		console.log('Installing a browser to test with …');
		run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
	}
	if (!found() && process.getuid?.() === 0) {
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', 'chromium']);
	}
	if (!found())
		fail(
			'There is no Chromium to test with: install the package "chromium", or run npx playwright install chromium.',
		);
}
