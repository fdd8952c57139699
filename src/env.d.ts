/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** The ISO day that counts as today: the day of the commit that is built. */
	readonly TODAY: string;
}

declare namespace App {
	interface Locals {
		/** What the components of a text need to print it; set by the page before it renders the body. */
		prose: import('./model/prose-context.ts').ProseContext;
	}
}
