import '@kundskap/elements/define.js';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Course() {
  const [lang, setLang] = useState('en');
  const [rendered, setRendered] = useState(1);
  const [told, setTold] = useState([]);
  const tell = (event) => setTold((before) => [...before, event.type]);

  return h(
    'main',
    null,
    h('button', { id: 'again', onClick: () => setRendered(rendered + 1) }, `Rendered ${rendered}`),
    h('button', { id: 'polish', onClick: () => setLang('pl') }, 'Po polsku'),
    h('output', null, told.join(' ')),
    h('kundskap-quiz', {
      src: 'quiz.{lang}.json',
      lang,
      mode: 'practice',
      learner: 'anna',
      competencyLabels: { attentiveness: 'Being there' },
      'onkundskap-respond': tell,
      'onkundskap-check': tell,
      'onkundskap-complete': tell,
    }),
  );
}

createRoot(document.getElementById('root')).render(h(Course));
