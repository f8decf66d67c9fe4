/**
 * Renders the elements on a server, as declarative shadow DOM. Needs `@lit-labs/ssr`.
 * @module
 */
export { idvRenderer, type RenderOptions } from './server/renderer.js';
export { renderToString, type ElementAttributes } from './server/render-to-string.js';
