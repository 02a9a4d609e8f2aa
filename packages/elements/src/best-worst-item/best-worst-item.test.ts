import { assert } from '@open-wc/testing';
import { deepInputs } from '../../test/deep.js';
import { ask } from '../../test/item-states.js';
import './define.js';

describe('<kundskap-best-worst-item>', () => {
  it('takes a choice away as the worst when it is picked as the best', async () => {
    const item = await ask('best-worst', { response: { best: 'sorry', worst: 'rules' } });
    const best = deepInputs(item).filter(({ name }) => name === 'best');
    best[2]?.click();
    await item.updateComplete;
    assert.deepEqual(item.response, { best: 'rules' });
  });

  it('names each radio button by its end and its choice', async () => {
    const item = await ask('best-worst');
    const [input] = deepInputs(item);
    const names = input?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const words = names.map((id) => item.shadowRoot?.getElementById(id)?.textContent.trim());
    assert.deepEqual(words, ['Best', 'Apologise and offer a new one.']);
  });
});
