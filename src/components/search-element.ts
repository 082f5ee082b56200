interface Pagefind {
	options(settings: { baseUrl: string; bundlePath: string }): Promise<void>;
	init(): Promise<void>;
	debouncedSearch(words: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

interface Found {
	url: string;
	excerpt: string;
	meta: { title?: string };
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** Search in a dialog, in the language of the page. The index is loaded when it is first opened. */
class SearchElement extends HTMLElement {
	#dialog = this.querySelector('dialog');
	#input = this.querySelector('input');
	#list = this.querySelector('ol');
	#status = this.querySelector<HTMLElement>('[role=status]');
	#pagefind?: Promise<Pagefind>;

	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', this.#open);
		this.#input?.addEventListener('input', () => void this.#search());
		this.#dialog?.addEventListener('click', this.#outside);
		document.addEventListener('keydown', this.#key);
	}

	disconnectedCallback() {
		document.removeEventListener('keydown', this.#key);
	}

	#key = (event: KeyboardEvent) => {
		if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			if (this.#dialog?.open) this.#dialog.close();
			else this.#open();
		}
		if (!this.#dialog?.open || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
		event.preventDefault();
		this.#move(event.key === 'ArrowDown' ? 1 : -1);
	};

	/** Arrows go from the field through the results and back. */
	#move(step: number) {
		const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('ol a')];
		const here = stops.findIndex((stop) => stop === document.activeElement);
		stops[Math.max(0, Math.min(stops.length - 1, here + step))]?.focus();
	}

	#outside = (event: Event) => {
		if (event.target === this.#dialog) this.#dialog?.close();
	};

	#open = () => {
		this.#dialog?.showModal();
		this.#input?.select();
		this.#load().catch(() => this.#say(this.getAttribute('failed') ?? ''));
	};

	#load(): Promise<Pagefind> {
		this.#pagefind ??= this.#import();
		return this.#pagefind;
	}

	async #import(): Promise<Pagefind> {
		const bundlePath = this.getAttribute('bundle') ?? '';
		const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as Pagefind;
		await pagefind.options({ baseUrl: this.getAttribute('base') ?? '/', bundlePath });
		await pagefind.init();
		return pagefind;
	}

	async #search() {
		const words = this.#input?.value.trim() ?? '';
		const pagefind = await this.#load();
		const answer = words ? await pagefind.debouncedSearch(words) : { results: [] };
		if (!answer) return;
		const found = await Promise.all(answer.results.slice(0, 12).map((result) => result.data()));
		this.#list?.replaceChildren(...found.map(entry));
		const said = found.length
			? this.getAttribute('found')?.replace('{count}', String(answer.results.length))
			: this.getAttribute('none')?.replace('{words}', words);
		this.#say(words ? (said ?? '') : '');
	}

	#say(text: string) {
		if (this.#status) this.#status.textContent = text;
	}
}

function entry({ url, meta, excerpt, sub_results: parts }: Found): HTMLLIElement {
	const item = document.createElement('li');
	const best = parts[0];
	const link = document.createElement('a');
	link.href = best?.url ?? url;
	const title = document.createElement('strong');
	const part = best && best.title !== meta.title ? ` › ${best.title}` : '';
	title.textContent = `${meta.title ?? url}${part}`;
	const text = document.createElement('span');
	text.append(...marked(best?.excerpt ?? excerpt));
	link.append(title, text);
	item.append(link);
	return item;
}

/** Pagefind's excerpt is escaped HTML with <mark>: read as text, and the marks made anew. */
function marked(excerpt: string): Node[] {
	const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...body.childNodes].map((node) => {
		if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
		const mark = document.createElement('mark');
		mark.textContent = node.textContent;
		return mark;
	});
}

customElements.define('cni-search', SearchElement);
