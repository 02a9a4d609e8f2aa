import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepInputs, deepQuery, deepQueryAll, deepText } from '../../test/deep.js';
import { ask, keyOf } from '../../test/item-states.js';
import { tabTo } from '../../test/keys.js';
import { nextEvent } from '../../test/next-event.js';
import './define.js';

describe('<kundskap-choice-item>, picked by keyboard', () => {
  it('reports the id of the choice, whatever its place', async () => {
    const item = await ask('choice');
    const responded = nextEvent(item, 'kundskap-respond');

    await tabTo((focused) => focused instanceof HTMLInputElement);
    await sendKeys({ press: 'ArrowDown' });

    const { itemId, response } = await responded;
    assert.equal(itemId, 'greet');
    assert.deepEqual(response, ['offers']);
  });

  it('tells how many are picked, when several can be', async () => {
    const item = await ask('choice');
    if (item.item?.kind === 'choice') item.item = { ...item.item, pick: 'many' };
    await item.updateComplete;

    for (const input of deepInputs(item).slice(0, 2)) input.click();
    await item.updateComplete;

    assert.include(deepText(item), '2 picked');
    assert.deepEqual(item.response, ['smile', 'offers']);
  });
});

describe('<kundskap-choice-item>, checked', () => {
  it('marks the pick and shows which choice was right', async () => {
    const item = await ask('choice', { response: ['phone'], key: keyOf('choice') });
    const rows = deepQueryAll(item, '[part=choice]').map(deepText);
    assert.match(rows[0] ?? '', /welcome her\. Right/);
    assert.notMatch(rows[1] ?? '', /Right|Wrong/);
    assert.match(rows[2] ?? '', /text message\. Wrong/);
  });

  it('has its mark in the name and its feedback in the description of the choice', async () => {
    const item = await ask('choice', { response: ['phone'], key: keyOf('choice') });
    const [, , input] = deepInputs(item);
    assert.match(input?.labels?.[0]?.textContent ?? '', /Wrong/);

    const described = input?.getAttribute('aria-describedby') ?? '';
    assert.include(deepQuery(item, `#${described}`)?.textContent, 'the customer comes first');
  });

  it('says of a right choice that was not picked among many that it was missed', async () => {
    const item = await ask('choice', { response: ['smile'], key: keyOf('choice') });
    if (item.item?.kind === 'choice') item.item = { ...item.item, pick: 'many' };
    item.key = { kind: 'choice', correct: ['smile', 'offers'], weights: {}, feedback: {} };
    await item.updateComplete;
    assert.match(deepText(deepQueryAll(item, '[part=choice]')[1] ?? item), /Missed/);
  });
});
