/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** The repository's address, for links to its source; empty when the build was not told. */
	readonly REPOSITORY_URL: string;
}
