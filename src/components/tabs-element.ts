/**
 * Tabs over what is, without script, a row of details of which one is open at a time.
 * Details are already a keyboard pattern: what is added is that one always stays open.
 */
class TabsElement extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this.#keepOne);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this.#keepOne);
	}

	#keepOne = (event: Event) => {
		const summary = event.target instanceof Element ? event.target.closest('summary') : null;
		const tab = summary?.parentElement;
		if (tab instanceof HTMLDetailsElement && tab.open && this.contains(tab)) event.preventDefault();
	};
}

customElements.define('cni-tabs', TabsElement);
