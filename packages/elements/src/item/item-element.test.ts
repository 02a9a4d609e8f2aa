import { itemKinds } from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { deepMarkup, deepQueryAll, deepText } from '../../test/deep.js';
import { ask, keyOf, partlyRight } from '../../test/item-states.js';
import { waitFor } from '../../test/wait-for.js';
import '../best-worst-item/define.js';
import '../choice-item/define.js';
import '../cloze-item/define.js';
import '../entry-item/define.js';
import '../match-item/define.js';
import '../open-item/define.js';
import '../order-item/define.js';
import '../rate-item/define.js';

for (const kind of itemKinds) {
  describe(`<kundskap-${kind}-item>`, function () {
    this.timeout(20_000);

    for (const lang of ['en', 'sv', 'pl', 'da']) {
      for (const [state, given] of Object.entries({
        empty: {},
        responded: { response: partlyRight[kind] },
        checked: { response: partlyRight[kind], key: keyOf(kind) },
      })) {
        it(`is accessible in ${lang}, ${state}`, async () => {
          await assert.isAccessible(await ask(kind, { lang, ...given }));
        });
      }
    }

    it('holds nothing of the key before it has the key', async () => {
      const item = await ask(kind, { response: partlyRight[kind] });
      assert.notInclude(deepMarkup(item), 'SECRET');
    });

    it('is locked once it has the key, except for the rubric', async () => {
      const item = await ask(kind, { response: partlyRight[kind], key: keyOf(kind) });
      const open = deepQueryAll(item, 'input, select, textarea').filter(
        (input) => !input.matches(':disabled, :read-only:not([type], select)'),
      );
      assert.isTrue(open.every((input) => input.matches('[part=criterion] input')));
    });

    it('says in words how it went', async () => {
      const item = await ask(kind, { response: partlyRight[kind], key: keyOf(kind) });
      assert.match(deepText(item), /partly right|not right|model response/i);
    });

    it('shows a response that was given before', async () => {
      const fresh = deepState(await ask(kind));
      const restored = deepState(await ask(kind, { response: partlyRight[kind] }));
      assert.notDeepEqual(restored, fresh);
    });

    it('keeps a response when the language of the page changes', async () => {
      const item = await ask(kind, { response: partlyRight[kind] });
      const before = deepState(item);
      item.lang = 'da';
      await waitFor(() => /vælg|sæt|vurder|udfyld|skriv/i.test(deepText(item)));
      assert.deepEqual(deepState(item), before);
    });

    it('has targets of at least 44 pixels', async () => {
      const item = await ask(kind);
      const targets = deepQueryAll(
        item,
        'label:has(input), select, button, textarea, input[type=text]',
      );
      assert.isNotEmpty(targets);
      for (const target of targets) {
        if (target.matches('label:not(:has(input))')) continue;
        assert.isAtLeast(target.getBoundingClientRect().height, 44, target.outerHTML);
      }
    });

    it('throws nothing without an item', async () => {
      const item = await ask(kind);
      item.item = undefined;
      await item.updateComplete;
      assert.equal(deepText(item), '');
    });
  });
}

/** What every input shows. */
function deepState(root: Element): readonly (string | boolean)[] {
  return deepQueryAll(root, 'input, select, textarea, .words').map((input) =>
    input.matches('[type=radio], [type=checkbox]')
      ? input.matches(':checked')
      : 'value' in input
        ? String(input.value)
        : input.textContent,
  );
}
