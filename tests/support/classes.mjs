/** In place of a CSS module: each class is its own name, for jest draws no styles. */
export default new Proxy({}, { get: (_, name) => name });
