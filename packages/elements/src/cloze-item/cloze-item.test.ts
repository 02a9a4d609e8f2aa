import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepText } from '../../test/deep.js';
import { ask, keyOf, partlyRight } from '../../test/item-states.js';
import { nameOf, tabTo } from '../../test/keys.js';
import { waitFor } from '../../test/wait-for.js';
import './define.js';

describe('<kundskap-cloze-item>', () => {
  it('reports what is written, in its language, at a pause', async () => {
    const item = await ask('cloze', { lang: 'pl' });
    await tabTo((focused) => nameOf(focused).startsWith('Luka 2 z 2'));

    let reported: unknown;
    item.addEventListener('kundskap-respond', ({ response }) => (reported = response));
    await sendKeys({ type: 'raz' });

    await waitFor(() => reported);
    assert.deepEqual(reported, { '2': { text: 'raz', lang: 'pl' } });
  });

  it('forgives a typo and tells how the word is spelt', async () => {
    const item = await ask('cloze', { response: partlyRight.cloze, key: keyOf('cloze') });
    assert.match(deepText(item), /Right Accepted; mind the spelling\./);
    assert.match(deepText(item), /Wrong Right: once/);
  });
});
