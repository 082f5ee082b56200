import { AddressedElement } from './addressed-element.ts';
import { showTogether } from './together-shown.ts';

/**
 * Narrows the page to some systems, one group of questions, or the rows that differ among what is
 * shown. The choice is the address's query; what is not offered is left out, and said to be.
 */
class CompareElement extends AddressedElement {
	get #boxes() {
		return [...this.querySelectorAll<HTMLInputElement>('[name="systems"]')];
	}

	get #chosen() {
		return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
	}

	get #group() {
		return this.querySelector('select');
	}

	get #differ() {
		return this.querySelector<HTMLInputElement>('[name="differ"]');
	}

	protected read() {
		const asked = new URLSearchParams(location.search);
		const wanted = asked.get('systems')?.split(',').filter(Boolean) ?? [];
		const known = this.#boxes.map(({ value }) => value);
		for (const box of this.#boxes) box.checked = wanted.includes(box.value);
		const group = asked.get('group') ?? '';
		const offered = [...(this.#group?.options ?? [])].map(({ value }) => value);
		if (this.#group) this.#group.value = offered.includes(group) ? group : '';
		if (this.#differ) this.#differ.checked = asked.get('differ') === '1';
		const strangers = wanted.filter((id) => !known.includes(id));
		this.#show(offered.includes(group) ? strangers : [...strangers, group]);
	}

	protected write() {
		const parts = [
			...(this.#chosen.length ? [`systems=${this.#chosen.join(',')}`] : []),
			...(this.#group?.value ? [`group=${this.#group.value}`] : []),
			...(this.#differ?.checked ? ['differ=1'] : []),
		];
		history.pushState(null, '', parts.length ? `?${parts.join('&')}` : location.pathname);
		this.#show([]);
	}

	#show(strangers: string[]) {
		const chosen = this.#chosen;
		const shown = this.#showRows(chosen);
		for (const pair of document.querySelectorAll<HTMLElement>('.pairs > li')) {
			const both = pair.dataset['systems']?.split(' ') ?? [];
			pair.hidden = chosen.length > 1 && !both.every((id) => chosen.includes(id));
		}
		const together = document.getElementById('together');
		const left = together && showTogether(together, chosen);
		this.#say([
			...(strangers.length ? [this.#word('unknown', { list: strangers.join(', ') })] : []),
			this.#word('shown', { shown }),
			...(left && chosen.length > 1 ? [this.#word('together', { ...left })] : []),
		]);
	}

	#showRows(chosen: string[]): number {
		const table = document.getElementById(this.getAttribute('matrix') ?? '');
		for (const cell of table?.querySelectorAll<HTMLElement>('[data-system]') ?? [])
			cell.hidden = chosen.length > 0 && !chosen.includes(cell.dataset['system'] ?? '');
		let shown = 0;
		for (const body of table?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
			const out = this.#group?.value && body.dataset['group'] !== this.#group.value;
			const rows = [...body.querySelectorAll<HTMLElement>('[data-row]')];
			for (const row of rows) row.hidden = Boolean(out || (this.#differ?.checked && !differs(row)));
			const left = rows.filter(({ hidden }) => !hidden).length;
			body.hidden = left === 0;
			shown += left;
		}
		return shown;
	}

	#word(name: string, values: Record<string, string | number>): string {
		return (this.getAttribute(name) ?? '').replace(/\{(\w+)\}/g, (place, key: string) =>
			String(values[key] ?? place),
		);
	}

	#say(parts: string[]) {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = parts.join(' · ');
	}
}

/** Whether the cells that are shown say different things. */
function differs(row: HTMLElement): boolean {
	const shown = [...row.querySelectorAll<HTMLElement>('td')].filter(({ hidden }) => !hidden);
	const said = shown.map(
		(cell) =>
			(cell.querySelector('.said') ?? cell.querySelector('summary'))?.textContent.trim() ?? '',
	);
	return new Set(said).size > 1;
}

customElements.define('cni-compare', CompareElement);
