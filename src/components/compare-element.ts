/**
 * Narrows the matrix to some systems, one group of questions, or the rows that differ among what is
 * shown. The choice is the address's query; what is not offered is left out, and said to be.
 */
class CompareElement extends HTMLElement {
	connectedCallback() {
		this.addEventListener('change', this);
		this.addEventListener('reset', this);
		addEventListener('popstate', this);
		this.#read();
	}

	disconnectedCallback() {
		removeEventListener('popstate', this);
	}

	handleEvent({ type }: Event) {
		if (type === 'popstate') this.#read();
		// A form says "reset" before its fields are.
		else if (type === 'reset') setTimeout(() => this.#write());
		else this.#write();
	}

	get #boxes() {
		return [...this.querySelectorAll<HTMLInputElement>('[name="systems"]')];
	}

	get #group() {
		return this.querySelector('select');
	}

	get #differ() {
		return this.querySelector<HTMLInputElement>('[name="differ"]');
	}

	#read() {
		const asked = new URLSearchParams(location.search);
		const wanted = asked.get('systems')?.split(',').filter(Boolean) ?? [];
		const known = this.#boxes.map(({ value }) => value);
		const chosen = wanted.filter((id) => known.includes(id));
		for (const box of this.#boxes) box.checked = !chosen.length || chosen.includes(box.value);
		const group = asked.get('group') ?? '';
		const offered = [...(this.#group?.options ?? [])].map(({ value }) => value);
		if (this.#group) this.#group.value = offered.includes(group) ? group : '';
		if (this.#differ) this.#differ.checked = asked.get('differ') === '1';
		const strangers = wanted.filter((id) => !known.includes(id));
		this.#show(offered.includes(group) ? strangers : [...strangers, group]);
	}

	#write() {
		const chosen = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
		const parts = [
			...(chosen.length && chosen.length < this.#boxes.length
				? [`systems=${chosen.join(',')}`]
				: []),
			...(this.#group?.value ? [`group=${this.#group.value}`] : []),
			...(this.#differ?.checked ? ['differ=1'] : []),
		];
		history.pushState(null, '', parts.length ? `?${parts.join('&')}` : location.pathname);
		this.#show([]);
	}

	#show(strangers: string[]) {
		const checked = this.#boxes.filter((box) => box.checked).map(({ value }) => value);
		const systems = new Set(checked.length ? checked : this.#boxes.map(({ value }) => value));
		const table = document.getElementById(this.getAttribute('matrix') ?? '');
		for (const cell of table?.querySelectorAll<HTMLElement>('[data-system]') ?? [])
			cell.hidden = !systems.has(cell.dataset['system'] ?? '');
		let shown = 0;
		for (const body of table?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
			const out = this.#group?.value && body.dataset['group'] !== this.#group.value;
			const rows = [...body.querySelectorAll<HTMLElement>('[data-row]')];
			for (const row of rows) row.hidden = Boolean(out || (this.#differ?.checked && !differs(row)));
			const left = rows.filter(({ hidden }) => !hidden).length;
			body.hidden = left === 0;
			shown += left;
		}
		this.#say(shown, strangers);
	}

	#say(shown: number, strangers: string[]) {
		const status = this.querySelector('[role="status"]');
		const count = (this.getAttribute('shown') ?? '').replace('{shown}', String(shown));
		const said = (this.getAttribute('unknown') ?? '').replace('{list}', strangers.join(', '));
		if (status) status.textContent = strangers.length ? `${said} ${count}` : count;
	}
}

/** Whether the cells that are shown say different things. */
function differs(row: HTMLElement): boolean {
	const shown = [...row.querySelectorAll<HTMLElement>('td')].filter(({ hidden }) => !hidden);
	const said = shown.map((cell) => cell.querySelector('summary')?.textContent.trim() ?? '');
	return new Set(said).size > 1;
}

customElements.define('cni-compare', CompareElement);
