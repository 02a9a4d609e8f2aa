import { assert } from '@open-wc/testing';
import { deepText } from '../../test/deep.js';
import { ask, keyOf } from '../../test/item-states.js';
import './define.js';

describe('<kundskap-entry-item>', () => {
  for (const text of ['12,50', '12.5', '£12.50']) {
    it(`takes ${text} for twelve and a half`, async () => {
      const response = { text, lang: 'en' };
      const item = await ask('entry', { response, key: keyOf('entry') });
      assert.include(deepText(item), 'That is right.');
    });
  }

  it('says why a foreseen wrong response is wrong', async () => {
    const response = { text: '13,5', lang: 'pl' };
    const item = await ask('entry', { response, key: keyOf('entry') });
    assert.include(deepText(item), 'count up');
  });
});
