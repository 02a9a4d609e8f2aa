/**
 * What a browser does that translates a page: it moves every text into a `<font>`, in shadow roots
 * too, and does so again with what changes.
 */
const observed = new WeakSet();

function translate(root) {
  if (!observed.has(root)) {
    observed.add(root);
    new MutationObserver(() => translate(root)).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  for (const node of textsIn(root)) wrap(node);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) translate(shadowRoot);
}

function textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts.filter(
    ({ data, parentElement }) =>
      data.trim() && !parentElement?.closest('font, script, style, textarea, option'),
  );
}

function wrap(text) {
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  text.replaceWith(outer);
  outer.append(inner);
  // Like words in the language translated to, what is translated already stays as it is.
  inner.append(text.data.startsWith('«') ? text.data : `«${text.data.trim()}»`);
}

setInterval(() => {
  translate(document.body);
}, 20);
