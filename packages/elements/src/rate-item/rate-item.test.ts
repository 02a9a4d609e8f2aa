import { assert } from '@open-wc/testing';
import { deepInputs, deepText } from '../../test/deep.js';
import { ask, keyOf } from '../../test/item-states.js';
import './define.js';

describe('<kundskap-rate-item>', () => {
  it('tells what the ends of the scale mean', async () => {
    assert.include(deepText(await ask('rate')), '1 = poor · 5 = good');
  });

  it('reports numbers', async () => {
    const item = await ask('rate');
    deepInputs(item)[3]?.click();
    assert.deepEqual(item.response, { new: 4 });
  });

  it('tells what the panel thinks, with the comma of the language', async () => {
    const response = { new: 5, no: 3 };
    const item = await ask('rate', { lang: 'pl', response, key: keyOf('rate') });
    assert.include(deepText(item), 'Ocena doświadczonego zespołu: 4,8');
  });
});
