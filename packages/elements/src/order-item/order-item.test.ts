import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepFocus, deepMarkup, deepQuery, deepQueryAll, deepText } from '../../test/deep.js';
import { ask, keyOf } from '../../test/item-states.js';
import { nameOf, tabTo } from '../../test/keys.js';
import { nextEvent } from '../../test/next-event.js';
import { waitFor } from '../../test/wait-for.js';
import './define.js';

describe('<kundskap-order-item>', () => {
  it('moves a choice by its buttons, keeps focus on the button and says where it is', async () => {
    const item = await ask('order', { response: ['listen', 'own', 'solve'] });
    await tabTo((focused) => nameOf(focused) === 'Move down: Hear her out');
    await sendKeys({ press: 'Enter' });

    await waitFor(() => orderOf(item).join() === 'own,listen,solve');
    await waitFor(() => nameOf(deepFocus() ?? item) === 'Move down: Hear her out');
    await waitFor(
      () => deepText(deepQuery(item, '[role=status]') ?? item) === 'Hear her out: now 2 of 3',
    );
  });

  it('moves a choice to the position picked from its list', async () => {
    const item = await ask('order', { response: ['listen', 'own', 'solve'] });
    const responded = nextEvent(item, 'kundskap-respond');

    await tabTo((focused) => nameOf(focused) === 'Position of: Find a solution');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });

    await responded;
    await waitFor(() => orderOf(item).join() === 'solve,listen,own');
    assert.equal(nameOf(deepFocus() ?? item), 'Position of: Find a solution');
  });

  it('keeps the buttons at the ends, where they do nothing', async () => {
    const item = await ask('order', { response: ['listen', 'own', 'solve'] });
    const up = deepQueryAll(item, 'button').find(
      (button) => nameOf(button) === 'Move up: Hear her out',
    );
    assert.equal(up?.getAttribute('aria-disabled'), 'true');
    up?.click();
    assert.deepEqual(item.response, ['listen', 'own', 'solve']);
  });

  it('takes the order as it stands for a response only when the learner says so', async () => {
    const item = await ask('order');
    assert.isUndefined(item.response);

    const shown = deepQueryAll(item, '.words').map(deepText);
    deepQueryAll(item, 'button')
      .find((button) => deepText(button) === 'Keep this order')
      ?.click();
    await item.updateComplete;

    assert.sameMembers([...orderOf(item)], ['listen', 'own', 'solve']);
    assert.deepEqual(deepQueryAll(item, '.words').map(deepText), shown);
  });

  it('holds positions in the page, never ids', async () => {
    const markup = deepMarkup(await ask('order'));
    for (const id of ['listen', 'own', 'solve']) assert.notInclude(markup, `"${id}"`);
  });

  it('tells what belongs at each place', async () => {
    const response = ['own', 'listen', 'solve'];
    const item = await ask('order', { response, key: keyOf('order') });
    assert.deepEqual(deepQueryAll(item, '.came').map(deepText), [
      'Wrong Right: Hear her out',
      'Wrong Right: Apologise',
      'Right',
    ]);
  });
});

function orderOf({ response }: { readonly response: unknown }): readonly string[] {
  return Array.isArray(response) ? response.map(String) : [];
}
