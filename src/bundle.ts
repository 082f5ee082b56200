import { build, type Rolldown } from 'vite';

const bundles = new Map<string, Promise<string>>();

/**
 * A browser script of src/ and all it imports as one classic script. A frame in an opaque origin may
 * load such a script from any static host; a module only from one that sends CORS headers.
 */
export function bundle(entry: string): Promise<string> {
	const made = bundles.get(entry) ?? make(entry);
	bundles.set(entry, made);
	return made;
}

async function make(entry: string): Promise<string> {
	const result = (await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry, formats: ['iife'], name: 'cniAtlas' },
		},
	})) as Rolldown.RolldownOutput[];
	const code = result.flatMap(({ output }) => output).find((part) => part.type === 'chunk')?.code;
	if (!code) throw new Error(`${entry} makes no script.`);
	return code;
}
