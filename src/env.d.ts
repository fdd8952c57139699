/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What the components of a text need to print it; set by the page before it renders the body. */
		prose: import('./model/prose-context.ts').ProseContext;
	}
}
