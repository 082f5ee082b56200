const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** One button that goes round: as the system, light, dark. The choice is kept on this machine. */
class ThemeElement extends HTMLElement {
	#button = this.querySelector('button');

	connectedCallback() {
		this.#show(this.#theme);
		this.#button?.addEventListener('click', this.#next);
	}

	disconnectedCallback() {
		this.#button?.removeEventListener('click', this.#next);
	}

	get #theme(): Theme {
		return themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
	}

	#next = () => {
		const theme = themes[(themes.indexOf(this.#theme) + 1) % themes.length] ?? 'auto';
		if (theme === 'auto') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		try {
			localStorage.setItem('theme', theme);
		} catch {
			// Without storage the choice holds for this page.
		}
		this.#show(theme);
	};

	#show(theme: Theme) {
		const label = this.getAttribute(theme) ?? theme;
		this.#button?.setAttribute('aria-label', label);
		this.#button?.setAttribute('title', label);
		this.#button?.setAttribute('data-shows', theme);
	}
}

customElements.define('cni-theme', ThemeElement);
