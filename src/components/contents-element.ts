/** Marks the heading being read in the table of contents. */
class ContentsElement extends HTMLElement {
	#waiting = false;
	#links = new Map(
		[...this.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
	);

	connectedCallback() {
		addEventListener('scroll', this.#scrolled, { passive: true });
		this.#mark();
	}

	disconnectedCallback() {
		removeEventListener('scroll', this.#scrolled);
	}

	#scrolled = () => {
		if (this.#waiting) return;
		this.#waiting = true;
		requestAnimationFrame(() => this.#mark());
	};

	/** The last heading that has passed below the bar is the one being read. */
	#mark() {
		this.#waiting = false;
		const headings = [...this.#links.keys()].flatMap((id) => document.getElementById(id) ?? []);
		const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 140);
		const current = passed.at(-1) ?? headings[0];
		for (const [id, link] of this.#links) {
			if (id === current?.id) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	}
}

customElements.define('cni-contents', ContentsElement);
