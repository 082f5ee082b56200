import { hosts, shownFrom, snippet, type Chosen, type Host } from '../model/snippet.ts';
import { AddressedElement } from './addressed-element.ts';

/**
 * Writes the snippets of the page anew for the chart, the look and the host that a reader chooses,
 * and shows the frame as it will be. The choice is the address's query; a value that is not offered
 * is left out, and said to be.
 */
class EmbedElement extends AddressedElement {
	#previewed = '';

	#value(name: string) {
		return this.fields.find((field) => field.name === name)?.value ?? '';
	}

	protected read() {
		this.#show(this.readFields());
	}

	protected write() {
		const asked = new URLSearchParams(location.search);
		for (const { name, value } of this.fields) asked.set(name, value);
		history.pushState(null, '', `?${asked}`);
		this.#show([]);
	}

	#show(strangers: string[]) {
		const status = this.querySelector('[role="status"]');
		const unknown = (this.getAttribute('unknown') ?? '').replace('{list}', strangers.join(', '));
		if (status) status.textContent = strangers.length ? unknown : '';
		const settings = { theme: this.#value('theme'), lang: this.#value('lang') };
		const shown = shownFrom(this.getAttribute('root') ?? '', this.#chart(), settings);
		for (const section of this.querySelectorAll<HTMLElement>('[data-host]')) {
			section.hidden = section.dataset['host'] !== this.#value('host');
			this.#fill(section, shown);
		}
		this.#preview(shown);
	}

	#chart(): Chosen {
		const field = this.fields.find(({ name }) => name === 'chart');
		const { value = '', dataset, text = '' } = field?.selectedOptions[0] ?? {};
		const { finding = '', height } = dataset ?? {};
		return { id: value, title: text.trim(), finding, height: Number(height) };
	}

	#fill(section: HTMLElement, shown: Parameters<typeof snippet>[1]) {
		const host = hosts.find((name): name is Host => name === section.dataset['host']);
		if (!host) return;
		const { code, once, plain } = snippet(host, shown);
		const texts: Record<string, string | undefined> = { code, once: once?.code, plain };
		for (const pre of section.querySelectorAll<HTMLElement>('[data-part]'))
			pre.textContent = texts[pre.dataset['part'] ?? ''] ?? '';
	}

	/** The frame as it is here: the address that a snippet names may be that of another host. */
	#preview({ frame, title, height }: Parameters<typeof snippet>[1]) {
		const preview = this.querySelector('iframe');
		if (!preview) return;
		const { pathname, search } = new URL(frame);
		if (this.#previewed === pathname + search) return;
		this.#previewed = pathname + search;
		// A new frame, since another address in the old one would be a step of the reader's history.
		const next = document.createElement('iframe');
		next.width = '100%';
		next.height = String(height);
		next.title = title;
		next.loading = 'lazy';
		next.src = this.#previewed;
		preview.replaceWith(next);
	}
}

customElements.define('cni-embed', EmbedElement);
