import { AddressedElement } from './addressed-element.ts';

/**
 * Narrows a list by what its items say of themselves: an item with `data-systems="flannel calico"`
 * stays when `system` is one of them. The choice is the address's query, so that it can be shared;
 * a value that is not offered is left out, and said to be.
 */
class FilterElement extends AddressedElement {
	protected read() {
		this.#show(this.readFields());
	}

	protected write() {
		const asked = new URLSearchParams(location.search);
		for (const { name, value } of this.fields) {
			if (value) asked.set(name, value);
			else asked.delete(name);
		}
		const query = asked.size ? `?${asked}` : location.pathname;
		history.pushState(null, '', query);
		this.#show([]);
	}

	#show(strangers: string[]) {
		const items = [...(document.getElementById(this.getAttribute('list') ?? '')?.children ?? [])];
		for (const item of items) {
			if (item instanceof HTMLElement)
				item.hidden = this.fields.some(({ name, value }) => value && !says(item, name, value));
		}
		const shown = items.filter((item) => !(item instanceof HTMLElement && item.hidden)).length;
		const count = (this.getAttribute('shown') ?? '').replace('{shown}', String(shown));
		const said = (this.getAttribute('unknown') ?? '').replace('{list}', strangers.join(', '));
		const status = this.querySelector('[role="status"]');
		if (status)
			status.textContent = `${strangers.length ? `${said} ` : ''}${count.replace('{all}', String(items.length))}`;
	}
}

function says({ dataset }: HTMLElement, name: string, value: string): boolean {
	const plural = name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
	return (dataset[plural] ?? '').split(' ').includes(value);
}

customElements.define('cni-filter', FilterElement);
