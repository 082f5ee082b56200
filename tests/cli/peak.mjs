import { writeSync } from 'node:fs';

/** Says on standard error, as the process ends, the most memory it ever held: `peak <MB> MB`. */
process.on('exit', () => {
	writeSync(2, `peak ${Math.ceil(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
