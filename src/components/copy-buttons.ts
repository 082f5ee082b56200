/** Gives every block of code a button that copies what a reader would type: prompts are left out. */
class CopyElement extends HTMLElement {
	connectedCallback() {
		for (const block of this.querySelectorAll('.code-block')) {
			if (block.querySelector('button')) continue;
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'copy';
			button.textContent = this.getAttribute('copy');
			button.addEventListener('click', () => void this.#copy(block, button));
			block.append(button);
		}
	}

	async #copy(block: Element, button: HTMLButtonElement) {
		await navigator.clipboard.writeText(typed(block.querySelector('pre')));
		button.textContent = this.getAttribute('copied');
		setTimeout(() => (button.textContent = this.getAttribute('copy')), 2000);
	}
}

/** In a terminal's transcript the commands are what is typed; anywhere else, all of it. */
function typed(pre: HTMLPreElement | null): string {
	const text = pre?.textContent ?? '';
	const commands = text.match(/^[$#] .*(?:\\\n.*)*$/gm);
	if (pre?.dataset['language'] !== 'console' || !commands) return text;
	return commands.map((command) => command.slice(2)).join('\n');
}

customElements.define('cni-copy', CopyElement);
