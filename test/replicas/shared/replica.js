/**
 * Counts what happens on a replica page, so that a test can assert that reading the page disturbed nothing.
 *
 * A classic script in the head: it must listen before the page's own module runs.
 *   events            what a person (or a focus()/scrollIntoView() call) caused: `isTrusted`
 *   untrusted         the same names, for events that a script made with dispatchEvent() or click()
 *   mutationsByOthers nodes, attributes and texts below <body> that changed outside `own()`
 *   outsideBody       the same for <html> and <head>; an overlay's host usually goes there
 *   mutations         what they were, for a readable failure
 * What the browser itself changes while somebody types in an editable element is not "by others". An open shadow
 * root is counted as a part of <body> once the page has called `watch(root)`; an iframe has counters of its own.
 */
(() => {
  const NAMES = [
    'focus',
    'blur',
    'input',
    'change',
    'keydown',
    'keyup',
    'mousedown',
    'click',
    'scroll',
    'submit',
    'selectionchange',
    'compositionstart',
    'compositionend',
  ];
  const MAX_LOG = 200;
  const zero = () => Object.fromEntries(NAMES.map((name) => [name, 0]));
  const events = { ...zero(), mutationsByOthers: 0, outsideBody: 0 };
  const untrusted = zero();
  const mutations = [];
  const submits = [];
  let depth = 0;

  for (const name of NAMES) {
    window.addEventListener(
      name,
      (event) => {
        // The window's own focus and blur come and go with the browser's tabs; they are nobody's doing on this page.
        if (event.target === window) return;
        (event.isTrusted ? events : untrusted)[name] += 1;
      },
      true,
    );
  }

  const describe = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return `text "${node.data.slice(0, 20)}"`;
    if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeName;
    const classes = node.getAttribute('class');
    return (
      node.localName + (node.id ? `#${node.id}` : '') + (classes ? `.${classes.trim().split(/\s+/).join('.')}` : '')
    );
  };

  const shadows = new Set();
  const inBody = (node) => document.body?.contains(node) || shadows.has(node.getRootNode());

  let typing = false;
  const typed = (node) => typing && (node.isContentEditable ?? node.parentElement?.isContentEditable ?? false);

  const record = (records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (typed(target)) continue;
      const inside = inBody(target);
      events[inside ? 'mutationsByOthers' : 'outsideBody'] += 1;
      if (mutations.length >= MAX_LOG) continue;
      mutations.push({
        type,
        target: describe(target),
        inside,
        attribute: attributeName,
        added: [...addedNodes].map(describe),
        removed: [...removedNodes].map(describe),
      });
    }
  };
  const observer = new MutationObserver(record);
  const OBSERVED = { subtree: true, childList: true, attributes: true, characterData: true };
  // Not before the parser is done: its insertions are not "by others". Module scripts run after this moment.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    observer.observe(document, OBSERVED);
  });

  // Between these two events, within one task, the browser writes into an editable element what was typed there.
  window.addEventListener(
    'beforeinput',
    (event) => {
      if (!event.isTrusted) return;
      record(observer.takeRecords());
      typing = true;
      setTimeout(() => {
        typing = false;
      });
    },
    true,
  );
  window.addEventListener(
    'input',
    () => {
      record(observer.takeRecords());
      typing = false;
    },
    true,
  );

  /** These stop at a shadow root; the others are heard at the window. */
  const NOT_COMPOSED = ['change', 'scroll', 'submit'];
  const watch = (root) => {
    if (shadows.has(root)) return;
    shadows.add(root);
    observer.observe(root, OBSERVED);
    for (const name of NOT_COMPOSED) {
      root.addEventListener(
        name,
        ({ isTrusted }) => {
          (isTrusted ? events : untrusted)[name] += 1;
        },
        true,
      );
    }
  };

  /** Runs the page's own change of the document. What was pending before it belongs to others and is counted. */
  const own = (change) => {
    if (depth === 0) record(observer.takeRecords());
    depth += 1;
    try {
      return change();
    } finally {
      depth -= 1;
      if (depth === 0) observer.takeRecords();
    }
  };

  /** Really posts, so that the server's log tells whether a submit got through. */
  const submit = async (url, body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    submits.push({ url, body, status: response.status });
    return response.ok;
  };

  window.__replica = {
    events,
    untrusted,
    mutations,
    submits,
    own,
    submit,
    watch,
    /** A copy to compare with later. */
    snapshot() {
      record(observer.takeRecords());
      return JSON.parse(JSON.stringify({ events, untrusted, mutations, submits }));
    },
    reset() {
      observer.takeRecords();
      for (const counters of [events, untrusted]) for (const name of Object.keys(counters)) counters[name] = 0;
      mutations.length = 0;
      submits.length = 0;
    },
  };
})();
