import { fillTokens } from '../model/fill-tokens.ts';
import type { Claim } from '../schemas/claim.ts';

/** What the figures and names in a wording stand for. */
interface Named {
	claims: ReadonlyMap<string, Pick<Claim, 'values'>>;
	terms: ReadonlyMap<string, { term: string }>;
	people: ReadonlyMap<string, { name: string }>;
}

/** A wording of a ledger as readers see it; a figure or name that is no more is "…". */
export const printWording = (text: string, { claims, terms, people }: Named): string =>
	text.replace(/\[([a-z0-9-]+)(?:\/([a-z0-9-]+)(\|[a-z ]+)?)?\]/g, (_, ...groups) => {
		const [id = '', value, format = ''] = groups as (string | undefined)[];
		if (value === undefined) return terms.get(id)?.term ?? people.get(id)?.name ?? '…';
		if (!claims.get(id)?.values[value]) return '…';
		return fillTokens(`{${id}/${value}${format}}`, claims);
	});
