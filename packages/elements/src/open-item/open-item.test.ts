import { assert } from '@open-wc/testing';
import { deepInputs, deepQuery, deepQueryAll, deepText } from '../../test/deep.js';
import { ask, keyOf } from '../../test/item-states.js';
import './define.js';
import type { OpenItemElement } from './open-item.js';

const response = { text: 'Welcome!', ticked: [] };

describe('<kundskap-open-item>', () => {
  it('lets the learner tick what the response has, once it has the key', async () => {
    const item = await ask('open', { response, key: keyOf('open') });
    deepInputs(item)[1]?.click();
    assert.deepEqual(item.response, { text: 'Welcome!', ticked: ['short'] });
    assert.isTrue(deepQuery(item, 'textarea')?.matches(':read-only'));
  });

  it('shows a model response', async () => {
    const item = await ask('open', { response, key: keyOf('open') });
    assert.include(deepText(item), 'A good response');
    assert.include(deepText(item), 'Tell me if I can help');
  });

  it('locks the rubric once the assessment stands', async () => {
    const item = (await ask('open', { response, key: keyOf('open') })) as unknown;
    const open = item as OpenItemElement;
    open.settled = true;
    await open.updateComplete;
    assert.isTrue(deepQueryAll(open, 'input').every((input) => input.matches(':disabled')));
  });
});
