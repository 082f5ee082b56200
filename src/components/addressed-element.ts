/**
 * An element whose fields are a choice that the address's query holds, so that it can be shared:
 * going back reads it again, and a change writes it.
 */
export abstract class AddressedElement extends HTMLElement {
	/** Takes the choice from the address, and leaves out what is not offered. */
	protected abstract read(): void;
	/** Puts the choice into the address. */
	protected abstract write(): void;

	connectedCallback() {
		this.addEventListener('change', this);
		this.addEventListener('reset', this);
		addEventListener('popstate', this);
		this.read();
	}

	disconnectedCallback() {
		removeEventListener('popstate', this);
	}

	handleEvent({ type }: Event) {
		if (type === 'popstate') this.read();
		// A form says "reset" before its fields are.
		else if (type === 'reset') setTimeout(() => this.write());
		else this.write();
	}

	protected get fields() {
		return [...this.querySelectorAll('select')];
	}

	/** Sets each field to what the address says, or to its usual option; says what is not offered. */
	protected readFields(): string[] {
		const asked = new URLSearchParams(location.search);
		return this.fields.flatMap((field) => {
			const options = [...field.options];
			const value = asked.get(field.name);
			const known = options.some((option) => option.value === value);
			const usual = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
			field.value = known && value !== null ? value : (usual?.value ?? '');
			return value && !known ? [value] : [];
		});
	}
}
