import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { vocabulary } from '../../model/vocabulary.ts';
import { pageComponents } from './page-components.ts';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', {
	eager: true,
	import: 'default',
});

/** The file in this folder that has this name. @throws if there is none */
function getComponent(name: string): AstroComponentFactory {
	const component = files[`./${name}.astro`];
	if (!component) throw new Error(`src/components/prose/${name}.astro is missing.`);
	return component;
}

/** Everything an author may write in a chapter, and how Markdown's own elements are printed. */
export const proseComponents = {
	...pageComponents,
	li: getComponent('ListItem'),
	p: getComponent('Paragraph'),
	...Object.fromEntries(Object.keys(vocabulary).map((name) => [name, getComponent(name)])),
};
