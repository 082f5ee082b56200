/** Marks the heading being read in the table of contents. */
class ContentsElement extends HTMLElement {
	#seen?: IntersectionObserver;

	connectedCallback() {
		const links = new Map(
			[...this.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
		);
		const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
		const mark = () => {
			const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 140);
			const current = passed.at(-1) ?? headings[0];
			for (const [id, link] of links) {
				if (id === current?.id) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
			}
		};
		this.#seen = new IntersectionObserver(mark, {
			rootMargin: '-130px 0px -60% 0px',
			threshold: [0, 1],
		});
		headings.forEach((heading) => this.#seen?.observe(heading));
		mark();
	}

	disconnectedCallback() {
		this.#seen?.disconnect();
	}
}

customElements.define('cni-contents', ContentsElement);
