/** What a chart says of its points to whoever moves over them by keyboard. */
export const enKeys = {
	'keys.role': 'interactive chart',
	'keys.hint': 'Arrow keys move over the points, Home and End to the ends; Escape leaves them.',
	'keys.point': '{name}: {value}',
	'keys.at': '{name}, {at}: {value}',
	'keys.range': 'between {min} and {max}',
	'keys.one': 'place {from} of {of}',
	'keys.among': 'place {from} to {to} of {of}',
	'keys.tie': 'cannot be told apart from one other',
	'keys.ties': 'cannot be told apart from {count} others',
	'keys.frontier': 'on the efficient frontier',
	'keys.then': '; ',
	'keys.listen': 'Listen',
} as const;
