import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepQueryAll, deepSelects, deepText } from '../../test/deep.js';
import { ask, keyOf } from '../../test/item-states.js';
import { tabTo } from '../../test/keys.js';
import { waitFor } from '../../test/wait-for.js';
import './define.js';

describe('<kundskap-match-item>', () => {
  it('reports which choice was chosen for which prompt', async () => {
    const item = await ask('match');
    const selects = deepSelects(item);
    const words = [...(selects[0]?.options ?? [])].map(({ text }) => text.trim());

    await tabTo((focused) => focused === selects[0]);
    await sendKeys({ type: 'Give' });

    await waitFor(() => item.response);
    assert.equal(words[0], 'Choose…');
    assert.deepEqual(item.response, { browse: 'space' });
  });

  it('takes a response back', async () => {
    const item = await ask('match', { response: { browse: 'space' } });
    const [select] = deepSelects(item);
    if (select) select.selectedIndex = 0;
    select?.dispatchEvent(new Event('change'));
    assert.deepEqual(item.response, {});
  });

  it('names each list by its prompt', async () => {
    const item = await ask('match');
    const [select] = deepSelects(item);
    assert.equal(select?.labels[0]?.textContent.trim(), 'Browses slowly');
  });

  it('tells what would have belonged there', async () => {
    const response = { browse: 'hide', search: 'ask' };
    const item = await ask('match', { response, key: keyOf('match') });
    assert.deepEqual(deepQueryAll(item, '.came').map(deepText), [
      'Wrong Right: Give her space',
      'Right',
    ]);
  });
});
