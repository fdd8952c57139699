import { serveBindingRules } from './_serve-binding-rules.ts';
import { siteConfig } from '../../site.config.ts';

export const GET = serveBindingRules('book', siteConfig.title);
